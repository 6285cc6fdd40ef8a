package readiness.column;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import readiness.answers.Codebook;
import readiness.catalogue.QuestionnaireCatalogue;
import readiness.cell.FormTool;
import readiness.cell.Head;
import readiness.cell.HeaderWords;
import readiness.cell.Words;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.source.ProblemLog;

/**
 * Which questionnaire a table answers, and which of its rows have the headers.
 *
 * @param words of the questionnaire
 * @param head the first rows
 * @param last the number of the last row of headers, from 0
 * @param tool that wrote the table
 */
public record Headers(HeaderWords words, Head head, int last, Optional<FormTool> tool) {
    /** Returns the headers of a table; empty where no questionnaire fits, which is reported. */
    public static Optional<Headers> find(
            String file, Head head, ColumnMap map, QuestionnaireCatalogue questionnaires, ProblemLog problems) {
        return codebook(file, head, map, questionnaires, problems).map(words -> of(words, head, map));
    }

    private static Headers of(HeaderWords words, Head head, ColumnMap map) {
        int row = map.format().header().isPresent()
                ? Math.min(map.format().header().getAsInt(), head.rows().size()) - 1
                : row(words, head, map);
        int last = Math.max(row, head.rowOfImportIds());
        if (map.format().header().isEmpty() && last + 1 < head.rows().size()) {
            var below = new HeaderPair(words, head, last);
            if (below.isSecondHeader()) {
                return new Headers(words, below.joined(false), last + 1, FormTool.of(head, last + 1));
            }
        }
        var joined = row == 0 ? head : new HeaderPair(words, head, row - 1).joined(true);
        return new Headers(words, joined, last, FormTool.of(head, last));
    }

    /** Returns the number of the row with the most known headers; a question in a list of them is none. */
    private static int row(HeaderWords words, Head head, ColumnMap map) {
        int best = 0;
        long most = -1;
        for (int row = 0; row < Math.min(Head.MOST_HEADERS, head.rows().size()); row++) {
            long known = known(words, head, row) - listed(words, head, row) + named(head, row, map);
            if (known > most) {
                best = row;
                most = known;
            }
        }
        return best;
    }

    private static long known(HeaderWords words, Head head, int row) {
        return head.rows().get(row).stream()
                .filter(cell -> !cell.isBlank() && words.match(cell.text()).isPresent())
                .count();
    }

    /** Returns how many headers of a row are above or in a list of questions: two may be one question written twice. */
    private static long listed(HeaderWords words, Head head, int row) {
        return IntStream.range(0, head.rows().get(row).size())
                .filter(column -> words.match(head.text(row, column)).isPresent())
                .filter(column -> words.questions(head.below(-1, column)) > 2)
                .count();
    }

    private static long named(Head head, int row, ColumnMap map) {
        Set<String> keys = head.keys(row);
        return map.headers()
                .filter(name -> keys.contains(Words.key(name.name())))
                .count();
    }

    private static Optional<HeaderWords> codebook(
            String file, Head head, ColumnMap map, QuestionnaireCatalogue questionnaires, ProblemLog problems) {
        if (map.questionnaire().isPresent()) {
            var named = map.questionnaire().get();
            if (!questionnaires.isKnown(named.name())) {
                problems.addChoice(named.location(), Code.UNKNOWN_QUESTIONNAIRE, questionnaires.known(), named.name());
                return Optional.empty();
            }
            return questionnaires.find(named.name()).map(codebook -> new HeaderWords(codebook, head.hasGroups()));
        }
        var counts = new LinkedHashMap<HeaderWords, Long>();
        for (String name : questionnaires.known()) {
            questionnaires
                    .find(name)
                    .map(codebook -> new HeaderWords(codebook, head.hasGroups()))
                    .ifPresent(words -> counts.put(words, mostKnown(words, head, map) + named(words, map)));
        }
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        var fitting = counts.entrySet().stream()
                .filter(count -> most > 0 && count.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        // The columns may fit one whose errors are reported already.
        if (fitting.size() != 1 && !questionnaires.areSomeBroken()) {
            problems.addChoice(Location.startOf(file), Code.WHICH_QUESTIONNAIRE, choices(counts.keySet()));
        }
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** Returns how many questions of a questionnaire the settings name. */
    private static long named(HeaderWords words, ColumnMap map) {
        return map.questions().keySet().stream()
                .filter(name -> words.codebook().placeByAnyId(name.name()).isPresent())
                .count();
    }

    private static List<String> choices(Set<HeaderWords> known) {
        return known.stream()
                .map(HeaderWords::codebook)
                .map(Codebook::questionnaire)
                .map(questionnaire -> "questionnaire: " + questionnaire.id().name())
                .toList();
    }

    private static long mostKnown(HeaderWords words, Head head, ColumnMap map) {
        int last = map.format().header().orElse(Head.MOST_HEADERS); // what stands above the headers names columns too
        return IntStream.range(0, Math.min(last, head.rows().size()))
                .mapToLong(row -> known(words, head, row))
                .max()
                .orElse(0);
    }
}
