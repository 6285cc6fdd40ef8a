package readiness.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readiness.wording.Language;
import readiness.wording.Wording;

/** What is said before the first question. */
public final class Opening {

    private final Survey survey;
    private final Wording wording;

    public Opening(Survey survey, Language language) {
        this.survey = survey;
        this.wording = new SurveyWording(language).wording();
    }

    /**
     * What a sheet from an earlier sitting brings.
     *
     * @param version of the questionnaire that it was filled in with; empty where it does not say
     * @param complete whether it was finished before
     * @param misfits its answers that the questionnaire does not take any more, each in a sentence
     */
    public record Earlier(Optional<String> version, boolean complete, List<String> misfits) {
        public Earlier {
            misfits = List.copyOf(misfits);
        }
    }

    /**
     * Returns the welcome to a new sheet: what it is about, and how to answer.
     *
     * @param handling what happens with the answers, as a paragraph
     */
    public List<String> first(String file, String handling) {
        var sentences = new ArrayList<String>();
        sentences.add(survey.questionnaire().title().in(wording.language()));
        survey.questionnaire().introduction().ifPresent(text -> sentences.add(text.in(wording.language())));
        sentences.add(handling);
        sentences.addAll(howTo(file));
        return sentences;
    }

    /** Returns the welcome to a sheet that was begun before: what has changed since, and what is still asked. */
    public List<String> again(String file, Earlier earlier) {
        var sentences = new ArrayList<String>();
        sentences.add(survey.questionnaire().title().in(wording.language()));
        String own = survey.questionnaire().version().toString();
        earlier.version()
                .filter(version -> !version.equals(own))
                .ifPresent(version -> sentences.add(wording.say("questionnaire-changed", version, own)));
        if (!earlier.misfits().isEmpty()) {
            sentences.add(wording.say("misfits", earlier.misfits().size()));
            sentences.addAll(earlier.misfits());
        }
        sentences.add(standing(earlier));
        sentences.addAll(howTo(file));
        return sentences;
    }

    /** Returns how far the person has come, and what is asked now. */
    private String standing(Earlier earlier) {
        int toConfirm = survey.toConfirm().size();
        if (toConfirm > 0) {
            return wording.say("confirm-all", toConfirm, survey.unconfirmed().version());
        }
        int open = survey.unanswered().size();
        int asked = survey.visible().size();
        return earlier.complete() && open == 0
                ? wording.say("complete-before")
                : wording.say("again", asked - open, asked, open);
    }

    private List<String> howTo(String file) {
        var vocabulary = new CommandWords(wording);
        return List.of(
                wording.say("welcome", vocabulary.letter(Command.KEYS), vocabulary.letter(Command.LEAVE)),
                wording.say("saved-in", file));
    }
}
