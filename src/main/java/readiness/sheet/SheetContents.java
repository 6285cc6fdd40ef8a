package readiness.sheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readiness.answers.Response;
import readiness.problem.Problem;
import readiness.questionnaire.Id;

/**
 * The contents of a sheet.
 *
 * @param version of the questionnaire it was filled in with; empty where the sheet does not say
 * @param digested whether it has a digest of the questionnaire
 * @param comments on questions without an answer
 * @param misfits the problems of answers that the questionnaire does not take, by their keys
 */
record SheetContents(
        Optional<String> version,
        boolean digested,
        Optional<Id> subject,
        Optional<String> role,
        boolean draft,
        Map<Id, Response> responses,
        Map<Id, String> comments,
        Map<String, List<Problem>> misfits) {
    SheetContents {
        responses = Collections.unmodifiableMap(new LinkedHashMap<>(responses));
        comments = Collections.unmodifiableMap(new LinkedHashMap<>(comments));
        misfits = Collections.unmodifiableMap(new LinkedHashMap<>(misfits));
    }
}
