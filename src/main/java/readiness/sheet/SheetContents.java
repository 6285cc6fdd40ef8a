package readiness.sheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readiness.answers.Response;
import readiness.problem.Problem;
import readiness.questionnaire.Id;

/**
 * The contents of a sheet.
 *
 * @param version of the questionnaire it was filled in with; empty where the sheet does not say
 * @param digested whether it has a digest of the questionnaire
 * @param comments on questions without an answer
 * @param formerKeys the former ids under which questions are answered
 * @param formerOptions the questions whose answers name options by their former ids
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
        Map<Id, String> formerKeys,
        Set<Id> formerOptions,
        Map<String, List<Problem>> misfits) {
    SheetContents {
        responses = Collections.unmodifiableMap(new LinkedHashMap<>(responses));
        comments = Collections.unmodifiableMap(new LinkedHashMap<>(comments));
        formerKeys = Map.copyOf(formerKeys);
        formerOptions = Set.copyOf(formerOptions);
        misfits = Collections.unmodifiableMap(new LinkedHashMap<>(misfits));
    }
}
