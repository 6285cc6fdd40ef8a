"""Figures that come from draws, with what chance allows the program's own draws to say instead."""
import math

PROGRAM_DRAWS = 20000
ERRORS = 5


class Sampled(float):
    """A sampled figure; `least` and `most` bound what another simulation may say."""

    def __new__(cls, value, least, most):
        figure = super().__new__(cls, value)
        figure.least, figure.most = least, most
        return figure


def error_factor(draws, theirs=PROGRAM_DRAWS):
    """Returns what a standard deviation is multiplied with: the errors of both simulations."""
    return ERRORS * math.sqrt(1 / theirs + 1 / draws)


def share(value, draws):
    """Returns a share of draws; one that is next to none is given the error of three draws."""
    near = min(max(value, 3 / PROGRAM_DRAWS), 1 - 3 / PROGRAM_DRAWS)
    slack = error_factor(draws) * math.sqrt(near * (1 - near))
    return Sampled(value, value - slack, value + slack)


def mean(values, theirs=PROGRAM_DRAWS):
    """Returns the mean of drawn values, where the program has `theirs`; one more extreme value among them is allowed for."""
    value = float(values.mean())
    rare = max(abs(float(values.max()) - value), abs(float(values.min()) - value)) ** 2 / theirs
    slack = error_factor(len(values), theirs) * math.sqrt(float(values.var()) + rare) + 1e-9
    return Sampled(value, value - slack, value + slack)


def quantile(ordered, at, nearest):
    """Returns the quantile (type 7) of sorted values, `nearest` applied to it and to its bounds."""
    slack = error_factor(len(ordered)) * math.sqrt(at * (1 - at))
    value, least, most = (nearest(type_7(ordered, min(max(q, 0.0), 1.0))) for q in (at, at - slack, at + slack))
    return Sampled(value, least - 1e-9, most + 1e-9)


def type_7(ordered, at):
    """Returns the quantile by linear interpolation between the order statistics."""
    place = at * (len(ordered) - 1)
    below = min(int(place), len(ordered) - 2)
    return float(ordered[below] + (place - below) * (ordered[below + 1] - ordered[below]))
