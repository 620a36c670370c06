package vn.kehoach.compiler;

import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** What a web page says between {@code <main>} and {@code </main>}, read by a parser not ours. */
final class MainText {
    private static final Set<String> WITHIN_A_LINE =
            Set.of("a", "b", "em", "i", "mark", "span", "strong", "sub", "sup");

    private final StringBuilder text = new StringBuilder();

    private MainText() {}

    static String of(byte[] html) {
        MainText main = new MainText();
        main.read(root(html).getElementsByTagName("main").item(0));
        return main.text.toString();
    }

    static org.w3c.dom.Element root(byte[] html) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(html))
                    .getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("the page is not well-formed", e);
        }
    }

    private void read(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            text.append(node.getTextContent());
            return;
        }
        String edge = WITHIN_A_LINE.contains(node.getNodeName()) ? "" : "\n";
        text.append(edge);
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            read(children.item(i));
        }
        text.append(edge);
    }
}
