package readiness.workbook;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import readiness.problem.Limit;

/**
 * The XML of a part of a workbook. It refuses DTDs, elements deeper in each other than any has them, and long texts.
 */
final class Elements extends StreamReaderDelegate {

    private static final XMLInputFactory XML = factory();
    private static final int DEEPEST = 100;

    private int depth;

    private Elements(XMLStreamReader xml) {
        super(xml);
    }

    static Elements of(InputStream stream) throws XMLStreamException {
        return new Elements(XML.createXMLStreamReader(stream));
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        depth += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
        if (depth > DEEPEST) {
            throw new XMLStreamException("elements in each other");
        }
        return event;
    }

    /** Returns the text of the element at which the reader is, and goes to its end; it comes in pieces. */
    @Override
    public String getElementText() throws XMLStreamException {
        var text = new StringBuilder();
        for (int event = next(); event != END_ELEMENT; event = next()) {
            if (event == START_ELEMENT) {
                throw new XMLStreamException("an element in a text", getLocation());
            }
            if (event == CHARACTERS || event == CDATA || event == SPACE) {
                text.append(getTextCharacters(), getTextStart(), getTextLength());
            }
            if (text.length() > Limit.LINE.most()) {
                throw new XMLStreamException(new TooLargeException());
            }
        }
        return text.toString();
    }
}
