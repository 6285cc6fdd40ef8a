package readiness.cli;

import java.nio.file.Path;
import java.util.List;

/** A form in the browser, as a person or a test fills it in. */
final class FormInBrowser {

    /** Ticks and types all at once, then lets the form know, as if each had been done by hand. */
    private static final String FILL = """
            const form = document.forms[0];
            form.reset();
            const given = new Map();
            arguments[0].forEach(([name, value]) => given.set(name, [...(given.get(name) || []), value]));
            [...form.elements].filter(control => given.has(control.name)).forEach(control => {
              if (['radio', 'checkbox'].includes(control.type)) control.checked = given.get(control.name).includes(control.value);
              else control.value = given.get(control.name)[0];
            });
            document.querySelector('.comment textarea').dispatchEvent(new Event('input', {bubbles: true}));
            """;

    private final Browser browser;
    private final Path file;

    FormInBrowser(Browser browser, Path file) {
        this.browser = browser;
        this.file = file;
    }

    /** Opens the form as somebody does who has never opened it. */
    FormInBrowser openedFirst(int width) {
        browser.open(file.toUri().toString(), width);
        browser.run("localStorage.clear()");
        return opened(width);
    }

    FormInBrowser opened(int width) {
        browser.open(file.toUri().toString(), width);
        return this;
    }

    /** Returns what the form writes after it was filled in so; each entry is the name of a control and its value. */
    String filledIn(List<List<String>> entries) {
        browser.run(FILL, entries);
        return sheet();
    }

    /** Returns what is in the file that would be downloaded now. */
    String sheet() {
        go("review");
        return browser.text("return document.querySelector('#file').value");
    }

    /** Goes to a page or a question by its link. */
    void go(String id) {
        browser.run("location.hash = arguments[0]; dispatchEvent(new HashChangeEvent('hashchange'))", id);
    }

    /** Returns the links of all pages that are shown at present. */
    List<String> pages() {
        return browser.texts("""
                return [...document.querySelectorAll('.page')]
                  .filter(page => page.id === 'review' || page.querySelector('.field, .question:not([hidden])')).map(page => page.id)
                """);
    }

    /** Returns the ids of the questions that are asked at present. */
    List<String> asked() {
        return browser.texts(
                "return [...document.querySelectorAll('.question:not([hidden])')].map(question => question.dataset.question)");
    }

    void tick(String question, String value) {
        browser.run(
                "document.querySelector(`[name=\"${arguments[0]}\"][value=\"${arguments[1]}\"]`).click()",
                question,
                value);
    }

    void write(String control, String words) {
        browser.run("""
                const control = document.querySelector(`[name="${arguments[0]}"]`);
                control.value = arguments[1];
                control.dispatchEvent(new Event('input', {bubbles: true}));
                control.dispatchEvent(new Event('focusout', {bubbles: true}));
                """, control, words);
    }

    /** Returns the visible words of what fits a selector. */
    String words(String selector) {
        return browser.text("return document.querySelector(arguments[0]).innerText.trim()", selector);
    }

    /** Returns whether something that fits a selector can be seen. */
    boolean shows(String selector) {
        return browser.holds(
                "return [...document.querySelectorAll(arguments[0])].some(element => element.checkVisibility())", selector);
    }
}
