"""Choosing between options, how surely, and what would change it (method, section 5)."""
import numpy as np

from . import sampled
from .conditions import EPSILON, holds, reached, threshold
from .draws import Model, People
from .ranking import confidence

STATE = {(True, False): "met", (False, True): "unmet", (False, False): "unknown"}


class Decision:
    """The options of a decision, tried on scores as they are, as drawn, or with one of them moved."""

    def __init__(self, raw):
        self.options = raw["options"]
        self.names = [option["id"] for option in self.options] + [raw["otherwise"]["id"]]
        self.margin = float(raw.get("close-margin", 10))
        self.when_close = self.names.index(raw["when-close"]) if "when-close" in raw else None

    def favoured(self, option):
        """Returns the dimensions and facets that favour an option, with their weights."""
        return {id: float(weight) for id, weight in option.get("favoured-by", {}).items()}

    def used(self):
        """Returns the dimensions and facets that needs and values rest on, each once."""
        needed = [need["when"]["score"] for option in self.options for need in option.get("needs", [])]
        return list(dict.fromkeys(needed + [id for option in self.options for id in self.favoured(option)]))

    def value(self, option, score_of, importance):
        """Returns the value of an option; None where no part has a score."""
        parts = [(abs(w) * importance(option, id), score_of(id) if w > 0 else 100 - score_of(id))
                 for id, w in self.favoured(option).items() if score_of(id) is not None]
        return sum(w * v for w, v in parts) / sum(w for w, _ in parts) if parts else None

    def choose(self, score_of, importance=lambda option, id: 1.0):
        """Returns which option is chosen (the last number: `otherwise`), and whether it is close; arrays of drawn scores give arrays."""
        values = []
        for option in self.options:
            value = self.value(option, score_of, importance)
            met = np.bool_(value is not None)
            for need in option.get("needs", []):
                met = met & holds(need["when"], score_of)[0]
            values.append(np.where(met, -np.inf if value is None else value, -np.inf))
        values = np.array(np.broadcast_arrays(*values))
        top = values.max(axis=0)
        best = (values >= top - EPSILON).argmax(axis=0)
        ranked = np.sort(values, axis=0)
        with np.errstate(invalid="ignore"):
            close = np.isfinite(top) & (len(values) > 1) & ~reached(top - ranked[-2 if len(values) > 1 else -1], self.margin)
            if self.when_close is not None:
                near = np.isfinite(values[self.when_close]) & ~reached(top - values[self.when_close], self.margin)
                best = np.where(close & near, self.when_close, best)
        return np.where(np.isfinite(top), best, len(self.options)), close

    def option_row(self, option, score_of):
        """Returns the value of an option and the state of its needs."""
        value = self.value(option, score_of, lambda option, id: 1.0)
        needs = [self.need_row(need["when"], score_of) for need in option.get("needs", [])]
        return {"id": option["id"], "value": value, "open": value is not None and all(need["state"] == "met" for need in needs), "needs": needs}

    def need_row(self, test, score_of):
        """Returns a need with its threshold, the score as it is, its state and the points missing."""
        key, number = threshold(test)
        score = score_of(test["score"])
        state = STATE[tuple(map(bool, holds(test, score_of)))]
        missing = {"met": 0.0, "unknown": None, "unmet": None if score is None else abs(score - number)}[state]
        return {"score": test["score"], key: number, "is": score, "state": state, "distance": missing}

    def changes(self, score_of):
        """Returns for every score used the nearest ones below and above at which the choice changes."""
        rows, present = [], int(self.choose(score_of)[0])
        for id in self.used():
            for direction, end in (("below", 0.0), ("above", 100.0)) if score_of(id) is not None else ():
                change = self.change(id, score_of, end, present)
                if change:
                    rows.append({"score": id, "at": change[0], "direction": direction, "choice": self.names[change[1]]})
        return rows

    def change(self, id, score_of, end, present):
        """Returns the nearest score on the way to `end` from which on, or at which, the choice is another one, and that one."""
        start = score_of(id)
        at = lambda score: int(self.choose(lambda other: score if other == id else score_of(other))[0])
        stops = self.turning_points(id, score_of, min(start, end), max(start, end))[:: -1 if end < start else 1]
        for here, there in zip(stops, stops[1:] + [end]):
            beyond, exactly = at((here + there) / 2), at(here)
            if beyond != present:
                return here, beyond
            if exactly != present:
                return here, exactly
        return None

    def turning_points(self, id, score_of, low, high):
        """Returns the scores at which a need, or the order or the closeness of two values, may turn: both are linear in the score."""
        needs = [threshold(need["when"])[1] for option in self.options for need in option.get("needs", []) if need["when"]["score"] == id]
        moved = lambda option, score: self.value(option, lambda other: score if other == id else score_of(other), lambda option, id: 1.0)
        points, lines = set(needs) | {low, high}, []
        for option in self.options:
            at_0, at_100 = moved(option, 0.0), moved(option, 100.0)
            if at_0 is not None:
                lines.append((at_0, (at_100 - at_0) / 100))
        for i, (level, slope) in enumerate(lines):
            for other, other_slope in lines[:i]:
                if abs(slope - other_slope) > 1e-12:
                    points |= {(other + gap - level) / (slope - other_slope) for gap in (-self.margin, 0.0, self.margin)}
        inside = sorted(point for point in points if low <= point <= high)
        return [point for point, before in zip(inside, [-np.inf] + inside) if point - before > EPSILON]


def decision(questionnaire, subject, card, rng, draws):
    """Returns the result of a decision, but for discretion."""
    tried = Decision(questionnaire.outcomes["decision"])
    choice, close = tried.choose(card.score_of)
    people = People(questionnaire, [subject.sheets])
    share, word = None, None
    if card.respondents:
        share, word = same_choice(tried, int(choice), Model(questionnaire, card, subject.size, people), rng, draws)
    return {
        "choice": tried.names[int(choice)], "close": bool(close), "confidence": word, "same-choice-share": share, "degrees-of-freedom": people.freedom,
        "options": [tried.option_row(option, card.score_of) for option in tried.options],
        "changes": tried.changes(card.score_of) if card.respondents else [],
    }


class Word(str):
    """A word that rests on draws; `others` are those that another simulation may say instead."""

    def __new__(cls, words):
        word = super().__new__(cls, words[0])
        word.others = set(words)
        return word


def same_choice(tried, choice, model, rng, draws):
    """Returns the share of draws with the same choice, and the word for it."""
    importances = {(option["id"], id): rng.uniform(0.5, 1.5, draws) for option in tried.options for id in tried.favoured(option)}
    drawn, _ = tried.choose(model.scores(model.draw(rng, draws)[0]), lambda option, id: importances[option["id"], id])
    counts = np.bincount(np.broadcast_to(drawn, draws), minlength=len(tried.names)) / draws
    share = sampled.share(float(counts[choice]), draws)
    lead = counts[choice] - max((other for i, other in enumerate(counts) if i != choice), default=0.0)
    slack = share.most - share
    words = [confidence(share + e, lead + 2 * e, model.people.freedom) for e in (0.0, slack, -slack)]
    return share, Word(words)
