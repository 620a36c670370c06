package vn.kehoach.compose;

import java.io.StringReader;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens markup as XML that cannot lead to any other file. */
final class MarkupXml {
    private final XMLInputFactory factory = XMLInputFactory.newFactory();

    MarkupXml() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    XMLStreamReader open(String markup) throws XMLStreamException {
        return factory.createXMLStreamReader(new StringReader(markup));
    }
}
