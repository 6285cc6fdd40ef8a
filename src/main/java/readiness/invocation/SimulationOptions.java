package readiness.invocation;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import readiness.assessment.Assessment;
import readiness.assessment.Instrument;
import readiness.assessment.Settings;
import readiness.certainty.Certainty;
import readiness.sampling.Sampling;
import readiness.wording.Wording;

/** The options of the commands that simulate: how many runs, and the random seed. */
public final class SimulationOptions {

    private static final int MOST_DRAWS = 10_000_000;

    @Option(names = "--draws", paramLabel = "N")
    private int draws = Sampling.DEFAULT_DRAWS;

    @Option(names = "--seed", paramLabel = "N")
    private @Nullable Long seed;

    /** Returns how random draws are taken: the seed that was asked for, then the assessment's. */
    public Sampling sampling(Assessment assessment, Wording wording) {
        int ranked = assessment.instruments().stream()
                .map(Instrument::questionnaire)
                .filter(questionnaire -> questionnaire.ranking().isPresent())
                .mapToInt(questionnaire -> assessment.teams(questionnaire).size())
                .max()
                .orElse(0);
        int most = Certainty.mostDraws(ranked);
        if (draws > most) {
            throw new UsageException(wording.say("draws-too-many", draws, ranked, Integer.toString(most)));
        }
        return sampling(assessment.settings(), wording);
    }

    /** Returns the same for a command whose simulations do not grow with the number of teams. */
    public Sampling sampling(Settings settings, Wording wording) {
        if (draws < 1 || draws > MOST_DRAWS) {
            throw new UsageException(wording.say("draws-out-of-range", MOST_DRAWS));
        }
        return new Sampling(draws, seed == null ? settings.seed() : seed);
    }
}
