package readiness.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.atLeast;
import static readiness.testkit.Form.below;
import static readiness.testkit.Form.choice;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.is;
import static readiness.testkit.Form.multiple;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.text;
import static readiness.testkit.Form.weights;
import static readiness.testkit.Form.words;
import static readiness.testkit.Form.yesNo;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import readiness.testkit.Form;

/** What a digest is of, line by line: sheets that were filled in long ago have it in them. */
final class ScoreDigestTest {

    @Test
    void of_a_questionnaire_about_teams_what_is_asked_how_teams_are_ranked_and_the_levels_are_digested()
            throws GeneralSecurityException {
        var bounded = new ResponseFormat.NumberLine(
                Optional.of(text("days")),
                OptionalDouble.of(0),
                OptionalDouble.empty(),
                List.of(new ResponseFormat.NumberLine.Point(1, 100), new ResponseFormat.NumberLine.Point(30, 0)));
        var questionnaire = Form.aboutTeams()
                .role("lead")
                .role("tester")
                .dimension("pain", 2)
                .facet("views", 1.5)
                .facet("facts")
                .asks(choice("mood", "views", 0, 100).formerly("humour", "spirits"))
                .asks(number("wait", "facts", bounded).weighing(0.5).fact())
                .asks(yesNo("blocked", "facts")
                        .reversed()
                        .askedOf("lead", "tester")
                        .when(Condition.all(List.of(is("mood", "s0", "s100"), more("wait"), less("wait")))))
                .asks(words("wish"))
                .ranks(List.of(new Gate(id("numb"), below("pain", 35), Gate.Effect.NOT_FIRST, text("Numb."))), "pain")
                .levels(new Levels(
                        Levels.Rule.WEAKEST,
                        0.7,
                        List.of(step("slow", Optional.empty()), step("fast", atLeastFacts()))))
                .build();

        assertThat(ScoreDigest.of(questionnaire)).isEqualTo(sha256("""
                        questionnaire form team
                        role lead
                        role tester
                        dimension pain 2.0
                        facet views 1.5
                        facet facts 1.0
                        question mood choice [humour,spirits] false
                        counts views 1.0 false
                        asked [] true
                        option s0 [] 0.0
                        option s100 [] 100.0
                        question wait number [] true
                        counts facts 0.5 false
                        asked [] true
                        bounds 0.0 -
                        point 1.0 100.0
                        point 30.0 0.0
                        question blocked yes-no [] false
                        counts facts 1.0 true
                        asked [lead,tester] true
                        when all(mood is [s0,s100] wait at-least 2.0 wait below 9.0)
                        question wish text [] false
                        asked [] true
                        criterion pain 1.0
                        ranking 0.1 0.6
                        gate numb not-first pain below 35.0
                        levels weakest 0.7
                        step slow 10.0 -
                        step fast 10.0 facts at-least 50.0
                        """));
    }

    @Test
    void of_a_questionnaire_about_an_organisation_its_decision_is_digested() throws GeneralSecurityException {
        var full = new DecisionRule.DecisionOption(
                id("full"),
                text("Full"),
                Optional.empty(),
                List.of(new Need(new ScoreThreshold(id("will"), ScoreThreshold.Bound.AT_LEAST, 65), text("Will"))),
                weights("will", 2, "calm", -1),
                List.of(text("Much")),
                List.of());
        var form = Form.named("ways").dimension("will").facet("calm").asks(multiple("signs", "calm", 40, 60));

        assertThat(ScoreDigest.of(
                        form.decides(rule(full, Optional.of(id("full")))).build()))
                .isEqualTo(sha256(wayFull() + """
                        decision 10.0 full
                        otherwise prepare-first
                        """));
        assertThat(ScoreDigest.of(form.decides(rule(full, Optional.empty())).build()))
                .isEqualTo(sha256(wayFull() + """
                        decision 10.0 -
                        otherwise prepare-first
                        """));
    }

    private static String wayFull() {
        return """
                questionnaire ways organisation
                dimension will 1.0
                facet calm 1.0
                question signs multiple [] false
                counts calm 1.0 false
                asked [] true
                option s40 [] 40.0
                option s60 [] 60.0
                way full
                need will at-least 65.0
                favoured will 2.0
                favoured calm -1.0
                """;
    }

    private static DecisionRule rule(DecisionRule.DecisionOption option, Optional<Id> whenClose) {
        var otherwise = new DecisionRule.Otherwise(id("prepare-first"), text("Prepare"), Optional.empty(), List.of());
        return new DecisionRule(List.of(option), DecisionRule.DEFAULT_CLOSE_MARGIN, whenClose, otherwise);
    }

    private static Condition<AnswerCriterion> more(String question) {
        return new Condition.Single<>(new AnswerCriterion.AtLeast(id(question), 2));
    }

    private static Condition<AnswerCriterion> less(String question) {
        return new Condition.Single<>(new AnswerCriterion.Below(id(question), 9));
    }

    private static Optional<Condition<ScoreThreshold>> atLeastFacts() {
        return Optional.of(atLeast("facts", 50));
    }

    private static Levels.Level step(String name, Optional<Condition<ScoreThreshold>> when) {
        return new Levels.Level(id(name), 10, when, text(name), Optional.empty());
    }

    private static String sha256(String lines) throws GeneralSecurityException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8)));
    }
}
