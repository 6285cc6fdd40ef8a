package readiness.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.questionnaire.Id;
import readiness.questionnaire.RespondentRole;

/** The roles of a questionnaire by their ids and their titles in any language, which are compared as teams are. */
public final class RoleNames {

    private RoleNames() {}

    /** Returns the role that these words name. */
    public static Optional<Id> find(List<RespondentRole> roles, String words) {
        String plain = SubjectNames.plain(words);
        return roles.stream().filter(role -> isNamed(role, plain)).findFirst().map(RespondentRole::id);
    }

    private static boolean isNamed(RespondentRole role, String plain) {
        return Stream.concat(Stream.of(role.id().name()), role.title().byLanguage().values().stream())
                .anyMatch(name -> SubjectNames.plain(name).equals(plain));
    }
}
