package vn.kehoach.compose;

import java.io.Reader;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens markup as XML that cannot lead to any other file. */
final class MarkupXml {
    /** The JDK's own: to look for another would read the whole class path. */
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    MarkupXml() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    XMLStreamReader open(Reader markup) throws XMLStreamException {
        return factory.createXMLStreamReader(markup);
    }
}
