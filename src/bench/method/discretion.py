"""What a result may show of a subject, by how many answered (method, section 9)."""
from .conditions import tests
from .files import ANSWERED, BLANK, HIDDEN, NOT_APPLICABLE, UNKNOWN
from .scores import agreement, earned_scores

STATES = (ANSWERED, UNKNOWN, BLANK, NOT_APPLICABLE, HIDDEN)


class Discretion:
    """The rules for one subject of a questionnaire: `small` below `least-group`, `too_few` below three people too (or below a smaller group)."""

    def __init__(self, questionnaire, card, least_group):
        self.questionnaire, self.card = questionnaire, card
        self.group, self.few = least_group, min(3, least_group)
        self.small, self.too_few = card.respondents < least_group, card.respondents < self.few

    def is_facet(self, id):
        """Returns whether an id is a facet's."""
        return id in self.questionnaire.facets

    def withholds(self, id):
        """Returns whether a score is withheld: that of a facet with few answers, but for facts."""
        if not self.is_facet(id) or self.questionnaire.factual(id):
            return False
        return self.too_few or self.card.answering[id] < self.few

    def score_rows(self):
        """Returns the rows of dimensions and facets, each dimension before its facets."""
        rows = []
        for dimension, facets in self.questionnaire.dimensions.items():
            rows.append(self.score_row(dimension, "dimension", [q for facet in facets for q in self.questionnaire.questions_of(facet)]))
            for facet in facets:
                rows.append({**self.score_row(facet, "facet", self.questionnaire.questions_of(facet)), "dimension": dimension})
        return rows

    def score_row(self, id, kind, questions):
        """Returns the row of a dimension or facet."""
        part = self.card.parts[id]
        figures = {"score": part.score, "low": part.low, "high": part.high}
        if self.withholds(id):
            figures = dict.fromkeys(figures)
        agreed, deviation = self.agreement(questions)
        return {"id": id, "kind": kind, "coverage": part.coverage, **figures, "agreement": agreed, "deviation": deviation}

    def agreement(self, questions):
        """Returns agreement and deviation over questions, where the group is large enough."""
        return (None, None) if self.small else agreement([self.card.spreads[question.id] for question in questions])

    def question_rows(self, sheets):
        """Returns the rows of the questions: facts alone for a small group."""
        shown = [question for question in self.questionnaire.questions if question.fact or not self.small]
        return [self.question_row(question, sheets) for question in shown]

    def question_row(self, question, sheets):
        """Returns the row of a question."""
        counts = {state: sum(sheet.state[question.id] == state for sheet in sheets) for state in STATES}
        score = coverage = agreed = deviation = None
        if question.scored:
            part = self.card.questions[question.id]
            coverage = part.coverage
            if question.fact or counts[ANSWERED] >= self.few:
                score = part.score
            agreed, deviation = self.agreement([question])
        return {"id": question.id, "score": score, "coverage": coverage, **counts, "agreement": agreed, "deviation": deviation,
                "tally": self.tally(question, sheets), "roles": {} if self.small else self.roles(question, sheets)}

    def tally(self, question, sheets):
        """Returns how often each option was chosen, from `least-group` answers on; None of other questions."""
        said = [sheet.answer[question.id] for sheet in sheets if sheet.answered(question)]
        if question.type not in ("choice", "yes-no", "multiple") or not (question.fact or len(said) >= self.group):
            return None
        chosen = [option for answer in said for option in (answer if isinstance(answer, list) else [answer])]
        return {option: chosen.count(option) for option, _ in question.options}

    def roles(self, question, sheets):
        """Returns the results of each role that enough people answered in, where nobody is found by subtraction."""
        answered = [sheet for sheet in sheets if sheet.answered(question)]
        # Without roles of its own a questionnaire takes those that people put down in free words.
        names = self.questionnaire.roles or sorted({sheet.role for sheet in sheets if sheet.role})
        of = {role: [sheet for sheet in answered if sheet.role == role] for role in names}
        is_few = lambda number: 0 < number < self.group
        shown = [role for role in names if len(of[role]) >= self.group and not is_few(len(answered) - len(of[role]))]
        while shown and is_few(len(answered) - sum(len(of[role]) for role in shown)):
            smallest = min(len(of[role]) for role in shown)
            shown = [role for role in shown if len(of[role]) > smallest]
        score = lambda own: sum(earned_scores(question, own)) / len(own) if question.scored else None
        return {role: {"answered": len(of[role]), "score": score(of[role]), "tally": self.tally(question, of[role])} for role in shown}

    def advice(self, given):
        """Returns the advice that may be shown: none whose `when` names a facet, for few people."""
        items = {item["id"]: item for item in self.questionnaire.outcomes["advice"] or []}
        facets = lambda id: any(self.is_facet(test["score"]) for test in tests(items[id]["when"]))
        return [id for id in given if not (self.too_few and facets(id))]

    def gates(self, row):
        """Returns a ranked row without the probabilities of its gates, for few people."""
        return {**row, "gates": [{**gate, "probability": None} for gate in row["gates"]]} if self.too_few else row

    def gate_change(self, row):
        """Returns a change of a gate without its figures: every one for few people, facets with few answers otherwise."""
        factual = self.is_facet(row["score"]) and self.questionnaire.factual(row["score"])
        hide = (self.too_few and not factual) or self.withholds(row["score"])
        return {**row, "is": None, "distance": None} if hide else row

    def decision(self, result):
        """Returns a decision without what would show the facets of few people."""
        favoured = {option["id"]: list(option.get("favoured-by", {})) for option in self.questionnaire.outcomes["decision"]["options"]}
        hidden = lambda need: self.withholds(need["score"])
        options = []
        for option in result["options"]:
            needs = [{**need, "is": None, "distance": None} if hidden(need) else need for need in option["needs"]]
            alone = favoured[option["id"]]
            value = None if self.too_few and len(alone) == 1 and self.withholds(alone[0]) else option["value"]
            options.append({**option, "value": value, "needs": needs})
        changes = [change for change in result["changes"] if not (self.too_few and self.withholds(change["score"]))]
        return {**result, "options": options, "changes": changes}
