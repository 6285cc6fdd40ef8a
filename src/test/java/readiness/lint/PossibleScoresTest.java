package readiness.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.atLeast;
import static readiness.testkit.Form.below;
import static readiness.testkit.Form.id;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import readiness.questionnaire.Condition;
import readiness.questionnaire.ScoreThreshold;
import readiness.testkit.Form;

/** Which conditions some scores fulfil: scores go from 0 to 100, and a dimension lies between its facets. */
final class PossibleScoresTest {

    private static final PossibleScores SCORES = new PossibleScores(Form.aboutTeams()
            .dimension("flow")
            .facet("pace")
            .facet("size")
            .dimension("calm")
            .facet("rest")
            .asks(Form.yesNo("releases", "pace"))
            .asks(Form.yesNo("steps", "size"))
            .build());

    @Test
    void only_what_a_question_counts_towards_is_scored() {
        assertThat(List.of("flow", "pace", "size")).allMatch(name -> SCORES.isScored(id(name)));
        assertThat(List.of("calm", "rest")).noneMatch(name -> SCORES.isScored(id(name)));
        assertThat(SCORES.canHold(below("rest", 50))).isFalse();
    }

    @Test
    void a_score_lies_on_one_side_of_each_threshold() {
        assertThat(SCORES.canHold(all(atLeast("pace", 40), below("pace", 50)))).isTrue();
        assertThat(SCORES.canHold(all(atLeast("pace", 50), below("pace", 50)))).isFalse();
        assertThat(SCORES.canHold(all(atLeast("pace", 50), new Condition.Not<>(atLeast("pace", 40)))))
                .isFalse();
    }

    @Test
    void scores_end_at_0_and_100() {
        assertThat(SCORES.canHold(atLeast("pace", 100))).isTrue();
        assertThat(SCORES.canHold(below("pace", 0))).isFalse();
        assertThat(SCORES.canHold(new Condition.Not<>(atLeast("pace", 0)))).isFalse();
    }

    @Test
    void a_dimension_lies_between_its_facets() {
        assertThat(SCORES.canHold(all(below("flow", 40), atLeast("pace", 60)))).isTrue();
        assertThat(SCORES.canHold(all(below("flow", 40), atLeast("pace", 60), atLeast("size", 40))))
                .isFalse();
        assertThat(SCORES.canHold(all(atLeast("flow", 60), below("pace", 50), below("size", 60))))
                .isFalse();
    }

    @Test
    void one_way_is_enough() {
        assertThat(SCORES.canHold(Condition.any(List.of(below("pace", 0), atLeast("size", 10)))))
                .isTrue();
    }

    /** Two choices for each of fifty parts would be more ways than there are milliseconds. */
    @Test
    void where_there_are_too_many_ways_nothing_is_claimed() {
        var parts = IntStream.range(0, 50)
                .<Condition<ScoreThreshold>>mapToObj(i -> Condition.any(List.of(below("pace", 0), below("size", 0))))
                .toList();
        assertThat(SCORES.canHold(Condition.all(parts))).isTrue();
    }

    @SafeVarargs
    private static Condition<ScoreThreshold> all(Condition<ScoreThreshold>... parts) {
        return Condition.all(listOf(parts));
    }

    @SafeVarargs
    private static List<Condition<ScoreThreshold>> listOf(Condition<ScoreThreshold>... parts) {
        var list = new ArrayList<Condition<ScoreThreshold>>();
        for (var part : parts) {
            list.add(part);
        }
        return list;
    }
}
