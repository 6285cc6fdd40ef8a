"""Scores, coverage, ranges and agreement of one team, customer or organisation (method, sections 2 and 3)."""
from dataclasses import dataclass, field

import numpy as np

from .files import ANSWERED, BLANK, UNKNOWN


@dataclass
class Part:
    """A question, facet or dimension of one subject; it exists where it has a coverage."""

    score: float = None
    coverage: float = None
    low: float = None
    high: float = None


@dataclass
class Spread:
    """How far people agree on a question: the variance of the answers, that of random ones, and the mean deviation."""

    variance: float
    random: float
    deviation: float


@dataclass
class Scorecard:
    """All scores of one subject."""

    respondents: int
    questions: dict
    parts: dict
    spreads: dict
    answering: dict = field(default_factory=dict)

    def score_of(self, id):
        """Returns the score of a dimension or facet; None where there is none."""
        return self.parts[id].score


def weighted_mean(pairs):
    """Returns the mean of values by their weights; None of nothing."""
    pairs = list(pairs)
    return sum(w * value for w, value in pairs) / sum(w for w, _ in pairs) if pairs else None


def combine(parts):
    """Returns the part that weighted parts make up: scores over those that have one, the rest over those that exist (method, section 2)."""
    parts = list(parts)
    existing = [(w, part) for w, part in parts if part.coverage is not None]
    mean = lambda name: weighted_mean((w, getattr(part, name)) for w, part in existing)
    score = weighted_mean((w, part.score) for w, part in parts if part.score is not None)
    return Part(score, mean("coverage"), mean("low"), mean("high"))


def question_part(question, sheets):
    """Returns the score, coverage and range of a question (method, section 2)."""
    earned = earned_scores(question, sheets)
    asked = sum(sheet.state[question.id] in (ANSWERED, UNKNOWN, BLANK) for sheet in sheets)
    if not asked and not (sheets and all(question.id in sheet.spared for sheet in sheets)):
        return Part()
    coverage = len(earned) / asked if asked else 0.0
    score = sum(earned) / len(earned) if earned else None
    low = coverage * (score or 0.0)
    return Part(score, coverage, low, low + (1 - coverage) * 100)


def earned_scores(question, sheets):
    """Returns the scores of all answers to a question."""
    return [question.score(sheet.answer[question.id]) for sheet in sheets if sheet.answered(question)]


def random_variance(question):
    """Returns the variance of answers given at random (method, section 3)."""
    if question.type in ("number", "multiple"):
        low, high = question.extremes()
        return (high - low) ** 2 / 12
    return float(np.var([score for _, score in question.options]))


def spread(question, sheets):
    """Returns how far people agree on a question: from five answers on, and where answers can differ (method, section 3)."""
    earned, random = earned_scores(question, sheets), random_variance(question)
    if len(earned) < 5 or random == 0:
        return None
    return Spread(float(np.var(earned, ddof=1)), random, float(np.mean(np.abs(np.array(earned) - np.mean(earned)))))


def agreement(spreads):
    """Returns agreement and deviation over questions; both None where no question has them (method, section 3)."""
    spreads = [one for one in spreads if one]
    if not spreads:
        return None, None
    return 1 - sum(one.variance for one in spreads) / sum(one.random for one in spreads), sum(one.deviation for one in spreads) / len(spreads)


def scorecard(questionnaire, sheets):
    """Returns the scorecard of a subject."""
    scored = [question for question in questionnaire.questions if question.scored]
    questions = {question.id: question_part(question, sheets) for question in scored}
    spreads = {question.id: spread(question, sheets) for question in scored}
    parts, answering = {}, {}
    for dimension, facets in questionnaire.dimensions.items():
        for facet in facets:
            own = questionnaire.questions_of(facet)
            parts[facet] = combine((question.weight, questions[question.id]) for question in own)
            answering[facet] = sum(any(sheet.answered(question) for question in own) for sheet in sheets)
        parts[dimension] = combine((questionnaire.weight[facet], parts[facet]) for facet in facets)
    return Scorecard(len(sheets), questions, parts, spreads, answering)


def facet_score(questionnaire, facet, sheet):
    """Returns one respondent's score in a facet, over the questions answered; None of none (method, section 4 a)."""
    return weighted_mean((q.weight, q.score(sheet.answer[q.id])) for q in questionnaire.questions_of(facet) if sheet.answered(q))
