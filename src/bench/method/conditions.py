"""Conditions on scores in three-valued logic, for one set of scores or for many draws at once (method, section 4.2)."""
import numpy as np

EPSILON = 1e-9


def reached(score, threshold):
    """Returns whether a score counts as having reached a threshold: from 1e-9 below on (method, first paragraph)."""
    return score >= threshold - EPSILON


def threshold(test):
    """Returns the key of a test, `at-least` or `below`, and its number."""
    key = "at-least" if "at-least" in test else "below"
    return key, float(test[key])


def holds(condition, score_of):
    """Returns two truths, "it holds" and "it does not": neither where it is unknown (Kleene; method, section 4.2).

    `score_of` maps the id of a dimension or facet to its score, to an array of drawn scores, or to None.
    """
    if "all" in condition:
        return conjunction([holds(part, score_of) for part in condition["all"]])
    if "any" in condition:
        no, yes = conjunction([holds(part, score_of)[::-1] for part in condition["any"]])
        return yes, no
    if "not" in condition:
        return holds(condition["not"], score_of)[::-1]
    score = score_of(condition["score"])
    if score is None:
        return np.bool_(False), np.bool_(False)
    key, number = threshold(condition)
    high = reached(np.asarray(score), number)
    return (high, ~high) if key == "at-least" else (~high, high)


def conjunction(truths):
    """Returns whether all hold, and whether one of them does not."""
    yes, no = np.bool_(True), np.bool_(False)
    for one_yes, one_no in truths:
        yes, no = yes & one_yes, no | one_no
    return yes, no


def tests(condition):
    """Returns the tests of a condition from left to right."""
    for key in ("all", "any"):
        if key in condition:
            return [test for part in condition[key] for test in tests(part)]
    return tests(condition["not"]) if "not" in condition else [condition]


def word(truth):
    """Returns `yes`, `no` or `unknown`, as the result writes it."""
    yes, no = truth
    return "yes" if yes else "no" if no else "unknown"
