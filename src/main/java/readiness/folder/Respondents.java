package readiness.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import readiness.answers.AnswerSheet;
import readiness.problem.Location;
import readiness.questionnaire.Id;

/**
 * Who has answered, and where first, in sixteen bytes for each: a whole company may answer.
 *
 * <p>People go by a fingerprint of 64 bits. That two of a million have the same is less likely than one in thirty
 * million; it would give a warning too many.
 */
final class Respondents {

    private static final int LINE_BITS = 32;
    private static final int COLUMN_BITS = 8;
    private static final int HIGHEST_COLUMN = (1 << COLUMN_BITS) - 1;

    private final List<String> files = new ArrayList<>();

    /** Each person, and behind it the place: both are at hand at once. */
    private long[] people = new long[1 << 8];

    private int size;

    /** Returns the fingerprint of a sheet's respondent; nothing where it names none. */
    static OptionalLong fingerprint(AnswerSheet sheet) {
        return sheet.respondent().isPresent()
                ? OptionalLong.of(fingerprint(sheet, sheet.respondent().get()))
                : OptionalLong.empty();
    }

    /** Takes note of a person's sheet, and returns where the same one was met before; null for a new one. */
    @Nullable
    Location meet(long person, Location location) {
        if (4 * size >= people.length) {
            grow();
        }
        int slot = slotOf(person);
        if (people[slot] == person) {
            return location(people[slot + 1]);
        }
        people[slot] = person;
        people[slot + 1] = place(location);
        size++;
        return null;
    }

    /** Returns where a person is, or would be. */
    private int slotOf(long person) {
        int slot = (2 * Long.hashCode(person)) & (people.length - 1);
        while (people[slot] != 0 && people[slot] != person) {
            slot = (slot + 2) & (people.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] before = people;
        people = new long[2 * before.length];
        for (int i = 0; i < before.length; i += 2) {
            if (before[i] != 0) {
                int slot = slotOf(before[i]);
                people[slot] = before[i];
                people[slot + 1] = before[i + 1];
            }
        }
    }

    /** Never 0, which stands for nobody (FNV-1a, stirred as MurmurHash3 does at its end). */
    private static long fingerprint(AnswerSheet sheet, String respondent) {
        long hash = 0xcbf29ce484222325L;
        hash = mixed(hash, sheet.questionnaire().name());
        hash = mixed(hash, sheet.subject().map(Id::name).orElse(""));
        hash = mixed(hash, respondent);
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }

    private static long mixed(long hash, String words) {
        long mixed = hash;
        for (int i = 0; i < words.length(); i++) {
            mixed = (mixed ^ words.charAt(i)) * 0x100000001b3L;
        }
        // So that "ab" and "c" are not "a" and "bc"; no character has this number.
        return (mixed ^ 0x10000) * 0x100000001b3L;
    }

    private long place(Location location) {
        if (files.isEmpty() || !files.get(files.size() - 1).equals(location.file())) {
            files.add(location.file());
        }
        long column = Math.min(location.column(), HIGHEST_COLUMN);
        return ((files.size() - 1L) << (LINE_BITS + COLUMN_BITS)) | (column << LINE_BITS) | location.line();
    }

    private Location location(long place) {
        return new Location(
                files.get((int) (place >>> (LINE_BITS + COLUMN_BITS))),
                (int) place,
                (int) (place >>> LINE_BITS) & HIGHEST_COLUMN);
    }
}
