"""The exact geometry of weightings: first shares, central weights, expected ranks, weight to move (method, section 4)."""
import functools

import numpy as np

from . import sampled
from .conditions import EPSILON

NO_AREA = 1e-12


def same(one, other):
    """Returns whether two teams have the same score in every criterion."""
    return bool(np.all(np.abs(one - other) <= EPSILON))


def first_shares(scores, region, rng, draws):
    """Returns for each candidate the share of a region of weightings in which it is first, and the centroid of that part."""
    criteria = scores.shape[1]
    if criteria > 3:
        return sampled_shares(scores, region.sample(rng, draws))
    whole = region.piece()
    results = []
    for row in scores:
        twins = sum(same(row, other) for other in scores)
        size, centre = measure(functools.reduce(cut, [row - other for other in scores if not same(row, other)], whole))
        part = size / measure(whole)[0] / twins
        results.append((part, centre) if part > NO_AREA else (0.0, None))
    return results


def sampled_shares(scores, weightings):
    """Returns first shares and centroids over sampled weightings, more than three criteria."""
    shares, results = winners(weightings @ scores.T), []
    for column in shares.T:
        part, won = column.mean(), weightings[column > 0]
        results.append((sampled.share(part, len(weightings)), centroid(won, part * sampled.PROGRAM_DRAWS) if len(won) else None))
    return results


def centroid(weightings, theirs):
    """Returns the mean weighting of those sampled; it may lie anywhere where the program has too few (`theirs`) to tell."""
    if theirs < 50:
        return [sampled.Sampled(weight, 0, 1) for weight in weightings.mean(axis=0)]
    return [sampled.mean(column, theirs) for column in weightings.T]


def winners(composites, held=False):
    """Returns for each draw (row) the part of the first place that each team (column) has, `held` ones aside: ties count equally."""
    free = np.where(held, -np.inf, composites)
    best = (free >= free.max(axis=1, keepdims=True) - EPSILON) & ~np.isinf(free)
    return best / np.maximum(best.sum(axis=1, keepdims=True), 1)


class Region:
    """The weightings within `spread` of the stated ones; the whole simplex where the spread is 1."""

    def __init__(self, weights, spread):
        self.low, self.high = np.maximum(weights - spread, 0), np.minimum(weights + spread, 1)

    def sample(self, rng, draws):
        """Returns weightings drawn uniformly: points of the box of all weights but the last, kept where that one is in bounds too."""
        if len(self.low) == 1:
            return np.ones((draws, 1))
        if self.low.max() == 0 and self.high.min() == 1:
            return rng.dirichlet(np.ones(len(self.low)), draws)
        kept, found = [], 0
        while found < draws:
            most = rng.uniform(self.low[:-1], self.high[:-1], (2 * draws, len(self.low) - 1))
            last = 1 - most.sum(axis=1)
            kept.append(np.c_[most, last][(last >= self.low[-1]) & (last <= self.high[-1])])
            found += len(kept[-1])
        return np.concatenate(kept)[:draws]

    def piece(self):
        """Returns the region of up to three criteria as its corners: a point, a segment or a polygon."""
        count = len(self.low)
        corners = [np.eye(count)[i] for i in range(count)]
        for d in range(count if count > 1 else 0):
            corners = cut(cut(corners, np.eye(count)[d] - self.low[d]), self.high[d] - np.eye(count)[d])
        return corners


def cut(corners, normal):
    """Returns the part of a convex piece where normal · w >= 0 (Sutherland and Hodgman); the weights of each corner add up to 1."""
    if len(corners) == 1:
        return corners if corners[0] @ normal >= -EPSILON else []
    result = []
    ends = list(zip(corners, corners[1:] + corners[:1])) if len(corners) > 2 else [(corners[0], corners[1]), (corners[1], corners[1])] if corners else []
    for here, there in ends:
        a, b = here @ normal, there @ normal
        if a >= 0:
            result.append(here)
        if a * b < 0:
            result.append(here + (there - here) * (a / (a - b)))
    return result


def measure(corners):
    """Returns the size of a piece (1 of a point, a length, an area, in weights without the last) and its centroid."""
    if not corners:
        return 0.0, None
    points = np.array(corners)
    if points.shape[1] == 1:
        return 1.0, points[0]
    if points.shape[1] == 2:
        return abs(points[-1, 0] - points[0, 0]), points.mean(axis=0)
    x, y = points[:, 0] - points[0, 0], points[:, 1] - points[0, 1]
    cross = x * np.roll(y, -1) - np.roll(x, -1) * y
    area = cross.sum() / 2
    if abs(area) < NO_AREA ** 2:
        return 0.0, None
    centre = [((v + np.roll(v, -1)) * cross).sum() / (6 * area) + v0 for v, v0 in ((x, points[0, 0]), (y, points[0, 1]))]
    return abs(area), np.array(centre + [1 - sum(centre)])


def beats(difference):
    """Returns the share of the simplex in which a team beats another, from the differences of their scores (Varsi 1973)."""
    positive = [d for d in difference if d > EPSILON]
    negative = [d for d in difference if d < -EPSILON]
    if not positive and not negative:
        return 0.5

    @functools.lru_cache(maxsize=None)
    def part(p, q):
        if q == 0:
            return 1.0
        if p == 0:
            return 0.0
        up, down = positive[p - 1], negative[q - 1]
        return (up * part(p, q - 1) - down * part(p - 1, q)) / (up - down)

    return part(len(positive), len(negative))


def expected_rank(scores, index):
    """Returns the expected rank of a candidate over all weightings."""
    return 1 + sum(1 - beats(scores[index] - other) for j, other in enumerate(scores) if j != index)


def weight_to_move(weights, ahead, rival):
    """Returns the smallest share of the weight that must change hands before the rival draws level; None where no weighting does it."""
    lead = ahead - rival
    gap, least, moved = float(weights @ lead), int(np.argmin(lead)), 0.0
    for d in np.argsort(-lead, kind="stable"):
        if gap <= EPSILON:
            return moved
        gain = lead[d] - lead[least]
        if gain <= EPSILON:
            break
        part = min(weights[d], gap / gain)
        moved, gap = moved + part, gap - part * gain
    return moved if gap <= EPSILON else None
