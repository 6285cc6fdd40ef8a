"""The simulation: another respondent, who answered, what was not answered, and the luck of the highest (method, section 4 a to d)."""
import numpy as np

from .scores import facet_score

PERSON, COMMON, PRIOR = 19.6, 0.2, 3.0
MANY = 40
GRID = np.arange(0.25, 40, 0.5)


class People:
    """The colleagues who might have answered: the pool of residuals and the standard ones (method, section 4 a)."""

    def __init__(self, questionnaire, groups):
        self.facets = questionnaire.facets
        vectors = [residuals(questionnaire, sheets) for sheets in groups if len(sheets) >= 2]
        pool = np.concatenate(vectors) if vectors else np.zeros((0, len(self.facets)))
        there = np.maximum((~np.isnan(pool)).sum(axis=0), 1)
        self.pool = np.nan_to_num(pool) * np.sqrt(len(pool) / there)
        self.freedom = sum(len(sheets) - 1 for sheets in groups if len(sheets) >= 2)
        self.standard = PRIOR / (PRIOR + self.freedom)
        size = len(self.facets)
        self.covariance = self.standard * PERSON ** 2 * (COMMON * np.ones((size, size)) + (1 - COMMON) * np.eye(size))
        if len(pool):
            self.covariance += (1 - self.standard) * self.pool.T @ self.pool / len(pool)

    def mean_of(self, n, rng, draws):
        """Returns for each draw the mean of n colleagues, one value for every facet."""
        size = len(self.facets)
        if n > MANY or len(self.pool) > 20000:
            return rng.normal(size=(draws, size)) @ np.linalg.cholesky(self.covariance / n).T
        standard = rng.binomial(n, self.standard, draws)
        normal = np.sqrt(COMMON) * rng.normal(size=(draws, 1)) + np.sqrt(1 - COMMON) * rng.normal(size=(draws, size))
        total = PERSON * np.sqrt(standard)[:, None] * normal
        for i in range(n if len(self.pool) else 0):
            rest = np.flatnonzero(standard <= i)
            total[rest] += self.pool[rng.integers(0, len(self.pool), len(rest))]
        return total / n


def residuals(questionnaire, sheets):
    """Returns one vector a respondent: the distance from the group in each facet, NaN where there is none (method, section 4 a)."""
    own = [[facet_score(questionnaire, facet, sheet) for facet in questionnaire.facets] for sheet in sheets]
    own = np.array([[np.nan if value is None else value for value in row] for row in own], float)
    there = (~np.isnan(own)).sum(axis=0)
    means = np.nansum(own, axis=0) / np.maximum(there, 1)
    return np.where(there >= 2, (own - means) * np.sqrt(there / np.maximum(there - 1, 1)), np.nan)


class Model:
    """What the draws need to know of one team, customer or organisation, facet by facet (method, section 4 b and c)."""

    def __init__(self, questionnaire, card, size, people):
        self.questionnaire, self.card, self.people = questionnaire, card, people
        facets, parts = questionnaire.facets, card.parts
        dimension = {facet: id for id, own in questionnaire.dimensions.items() for facet in own}
        exists = np.array([parts[facet].coverage is not None for facet in facets])
        figure = lambda name, default: np.array([default if getattr(parts[f], name) is None else getattr(parts[f], name) for f in facets], float)
        centre = [next((score for score in (parts[f].score, parts[dimension[f]].score) if score is not None), 50.0) for f in facets]
        self.exists, self.centre = exists, np.array(centre)
        self.low, self.high, self.coverage = figure("low", 0.0), figure("high", 100.0), figure("coverage", 0.0)
        self.calm = np.array([0.5 if questionnaire.factual(facet) else 1.0 for facet in facets])
        answering = np.array([card.answering[facet] for facet in facets])
        self.stretch = self.calm * np.sqrt(np.where(answering > 0, card.respondents / np.maximum(answering, 1), 1.0))
        self.asked = card.respondents / size if size and size >= card.respondents else 0.0
        self.nearly_all = self.asked if size and 5 * card.respondents >= 4 * size else 0.0

    def draw(self, rng, draws):
        """Returns the drawn values for probabilities and those for the interval, each draw by facet (method, section 4 b and c)."""
        noise = self.people.mean_of(self.card.respondents, rng, draws) * self.stretch
        silent = (1 - self.coverage) * self.calm * self.people.mean_of(1, rng, draws)
        values = self.centre + noise * np.sqrt(1 - self.asked) + silent
        u = rng.random((draws, 1))
        inside = np.where(u < 0.5, self.low + (self.centre - self.low) * 2 * u, self.centre + (self.high - self.centre) * (2 * u - 1))
        return np.clip(values, 0, 100), np.clip(inside + noise * np.sqrt(1 - self.nearly_all), 0, 100)

    def shares(self, dimension):
        """Returns the weights of the existing facets within a dimension, adding up to 1, over all facets."""
        own = self.questionnaire.dimensions[dimension]
        weight = np.array([self.questionnaire.weight[f] if f in own else 0.0 for f in self.questionnaire.facets]) * self.exists
        return weight / weight.sum() if weight.sum() else weight

    def scores(self, values):
        """Returns what maps the id of a dimension or facet to its drawn values; None where it does not exist."""
        drawn = {facet: values[:, i] if self.exists[i] else None for i, facet in enumerate(self.questionnaire.facets)}
        for dimension in self.questionnaire.dimensions:
            share = self.shares(dimension)
            drawn[dimension] = values @ share if share.any() else None
        return drawn.get

    def variance(self, dimension):
        """Returns the variance of the drawn value of a dimension in closed form, clamping left aside (method, section 4 d)."""
        a, covariance = self.shares(dimension), self.people.covariance
        who, silent = a * self.stretch, a * self.calm * (1 - self.coverage)
        return (1 - self.asked) * who @ covariance @ who / self.card.respondents + silent @ covariance @ silent


class Pooling:
    """The hierarchical model of one criterion over the ranked teams (method, section 4 d)."""

    def __init__(self, scores, variances):
        self.scores = np.asarray(scores, float)
        total = GRID[:, None] ** 2 + np.asarray(variances)
        self.shrink = GRID[:, None] ** 2 / total
        self.error = 1 / (1 / total).sum(axis=1)
        self.centre = self.error * (self.scores / total).sum(axis=1)
        distance = self.scores - self.centre[:, None]
        logs = -2 * np.log1p((GRID / 10) ** 2 / 3) + 0.5 * np.log(self.error) - 0.5 * (np.log(total) + distance ** 2 / total).sum(axis=1)
        weight = np.exp(logs - logs.max())
        self.chance = weight / weight.sum()

    def spread(self):
        """Returns the mean of tau: how far the teams lie apart in truth."""
        return float(GRID @ self.chance)

    def draw(self, drawn, rng):
        """Returns the drawn values (draws by teams) with the luck of the highest taken off."""
        k = rng.choice(len(GRID), len(drawn), p=self.chance)
        middle = (self.centre[k] + np.sqrt(self.error[k]) * rng.normal(size=len(drawn)))[:, None]
        shrink = self.shrink[k]
        return np.clip(middle + shrink * (self.scores - middle) + np.sqrt(shrink) * (drawn - self.scores), 0, 100)
