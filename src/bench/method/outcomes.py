"""Levels and advice (method, sections 6 and 7)."""
import numpy as np

from .conditions import holds, reached
from .ranking import CANDIDATE, NOT_FIRST


def dimension_level(levels, part):
    """Returns the number of the highest step whose `from` a dimension reaches; None where it reaches none or too little is answered."""
    if part.score is None or not reached(part.coverage, float(levels.get("least-coverage", 0.6))):
        return None
    return highest_step(levels, part.score)


def highest_step(levels, score):
    """Returns the number of the highest step whose `from` a score reaches; None of none."""
    return max((i for i, step in enumerate(levels["steps"]) if reached(score, float(step["from"]))), default=None)


def level(questionnaire, card):
    """Returns the overall level and those of the dimensions (method, section 6)."""
    levels = questionnaire.outcomes["levels"]
    parts = {d: card.parts[d] for d in questionnaire.dimensions}
    by_dimension = {d: dimension_level(levels, part) for d, part in parts.items()}
    existing = [d for d, part in parts.items() if part.coverage is not None]
    passed = passed_step(levels, card) if card.respondents else None
    by_score = passed
    if levels["rule"] != "criteria":
        by_score = None
        if existing and all(by_dimension[d] is not None for d in existing):
            mean = np.mean([parts[d].score for d in existing])
            by_score = highest_step(levels, mean) if levels["rule"] == "mean" else min(by_dimension[d] for d in existing)
    overall = None if passed is None or by_score is None else min(passed, by_score)
    name = lambda step: None if step is None else levels["steps"][step]["id"]
    return name(overall), {d: name(step) for d, step in by_dimension.items()}


def passed_step(levels, card):
    """Returns the last step whose own condition and those of all steps before it are true; None where the first one's is not."""
    passed = None
    for i, step in enumerate(levels["steps"]):
        if "when" in step and not holds(step["when"], card.score_of)[0]:
            break
        passed = i
    return passed


def places(ranking):
    """Returns the place of every team of a ranking."""
    place = {}
    for row in ranking["teams"]:
        if row["status"] == CANDIDATE and ranking["leader"]:
            place[row["team"]] = "first" if row["team"] == ranking["leader"] else "next"
        elif row["status"] != CANDIDATE:
            place[row["team"]] = "held-back" if row["status"] == NOT_FIRST else "unranked"
    return place


def advice(questionnaire, card, choices, place):
    """Returns the items of advice that are given, in order (method, section 7)."""
    given = [item for item in questionnaire.outcomes["advice"] or []
             if holds(item["when"], card.score_of)[0] and ("for" not in item or set(item["for"]) & choices) and ("places" not in item or place in item["places"])]
    waiting, order = sorted(given, key=lambda item: float(item["horizon"])), []
    while waiting:
        left = {item["id"] for item in waiting}
        following = next(item for item in waiting if not left & set(item.get("after", [])))
        waiting.remove(following)
        order.append(following["id"])
    return order
