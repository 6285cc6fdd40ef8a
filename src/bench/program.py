"""Runs a program on an assessment folder: the launcher, a jar or a class path, or the reference in its place."""
import functools
import json
import os
import subprocess
import sys

from method.sampled import PROGRAM_DRAWS
from reference import BUILT_IN, Assessment, plain_number, result

ERRORS_IN_FILES = 3
HERE = os.path.dirname(os.path.abspath(__file__))


def run(program, folder, draws=PROGRAM_DRAWS):
    """Returns the result that a program prints for a folder; raises ValueError where it prints none.

    A launcher is started for each folder, and its exit code 3 says that some answers have errors: the result is there all the same. A jar or a
    class path scores them all in one virtual machine. `draws` are the reference's; the program has its own.
    """
    if program == "reference":
        return json.loads(json.dumps(result(Assessment(folder, BUILT_IN), draws), default=plain_number))
    if program.endswith(".jar") or ":" in program:
        return scored(program, folder)
    done = subprocess.run([os.path.abspath(program), "score", folder, "--format", "json"], capture_output=True, text=True, encoding="utf-8")
    if done.returncode not in (0, ERRORS_IN_FILES):
        raise ValueError(f"exit code {done.returncode}: {done.stderr[:500]}")
    return json.loads(done.stdout)


@functools.lru_cache(maxsize=None)
def machine(class_path):
    """Returns the virtual machine of this process that scores folders."""
    command = ["java", "-Xmx256m", "-XX:+UseSerialGC", "-cp", class_path, os.path.join(HERE, "Scores.java")]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def scored(class_path, folder):
    """Returns the result of a folder from the virtual machine of this process."""
    java = machine(class_path)
    java.stdin.write(os.path.abspath(folder).encode() + b"\n")
    java.stdin.flush()
    size = java.stdout.readline()
    if not size or int(size) == 0:
        raise ValueError(f"no result for {folder}" if size else "the program ended")
    return json.loads(java.stdout.read(int(size)))


def say(line):
    """Prints a line at once."""
    print(line)
    sys.stdout.flush()
