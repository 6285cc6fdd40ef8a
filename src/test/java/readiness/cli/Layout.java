package readiness.cli;

import java.util.List;

/** Looks for what does not fit on a page. */
public final class Layout {

    /**
     * Everything that begins or ends outside of the page, or is cut off by what it lies in. What can be scrolled to
     * inside its own frame is neither, unless the page is paper.
     */
    private static final String MISFITS = """
            const width = document.documentElement.clientWidth;
            const scrolls = element => element && element !== document.body
              && (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
            const named = element => element.tagName + '.' + (element.getAttribute('class') || '') + ' '
              + Math.round(element.getBoundingClientRect().left) + '…' + Math.round(element.getBoundingClientRect().right)
              + ' of ' + width + ': ' + element.textContent.trim().slice(0, 60);
            return [...document.body.querySelectorAll('*')].filter(element => {
              const box = element.getBoundingClientRect();
              if (box.width <= 1 || box.height <= 1 || element.closest('defs')) {
                return false;
              }
              const hides = ['hidden', 'clip'].includes(getComputedStyle(element).overflowX);
              const cut = hides && element.scrollWidth > element.clientWidth + 1 && !(element instanceof SVGElement);
              return cut || !scrolls(element) && (box.left < -1 || box.right > width + 1);
            }).map(named);
            """;

    private Layout() {}

    /** Returns what does not fit, in words for the developer. */
    static List<String> misfits(Browser browser) {
        return browser.texts(MISFITS);
    }

    static boolean scrollsSideways(Browser browser) {
        return browser.holds("return document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }
}
