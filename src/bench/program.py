"""Runs a program on an assessment folder: the launcher, a jar, or the reference in its place."""
import json
import os
import subprocess
import sys

from method.sampled import PROGRAM_DRAWS
from reference import BUILT_IN, Assessment, plain_number, result

ERRORS_IN_FILES = 3


def run(program, folder, draws=PROGRAM_DRAWS):
    """Returns the result that a program prints for a folder; raises ValueError where it prints none.

    Exit code 3 says that some answers have errors: the result is there all the same. `draws` are the reference's; the program has its own.
    """
    if program == "reference":
        return json.loads(json.dumps(result(Assessment(folder, BUILT_IN), draws), default=plain_number))
    command = ["java", "-jar", program] if program.endswith(".jar") else [os.path.abspath(program)]
    done = subprocess.run(command + ["score", folder, "--format", "json"], capture_output=True, text=True, encoding="utf-8")
    if done.returncode not in (0, ERRORS_IN_FILES):
        raise ValueError(f"exit code {done.returncode}: {done.stderr[:500]}")
    return json.loads(done.stdout)


def say(line):
    """Prints a line at once."""
    print(line)
    sys.stdout.flush()
