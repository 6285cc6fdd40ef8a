package readiness.export;

import readiness.problem.Note;
import readiness.wording.Language;

/** Writes the problems of files, counted, as JSON. */
record NoteJson(JsonTree json, Language language) {

    void write(Note note) {
        json.text("code", note.code().number());
        json.text("questionnaire", note.questionnaire());
        json.number("count", note.count());
        json.text("text", note.text(language));
    }
}
