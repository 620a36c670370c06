package vn.kehoach.render.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.w3c.dom.NodeList;

import vn.kehoach.document.Document;
import vn.kehoach.document.Theme;
import vn.kehoach.document.WebPage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

/** A rendered page, read back by a parser that is not ours. */
public record Page(byte[] bytes) {

    static final String STYLE_SHEET = styleSheet();

    /** As it stands in the page of Vietnamese words. */
    static final Map<String, String> WORDS = Map.of("contents", "Mục lục", "table", "Bảng");

    static Page of(Document document) {
        return of(document, OfficialTheme.theme(), STYLE_SHEET);
    }

    static Page of(Document document, Theme theme, String styleSheet) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try {
            new HtmlRenderer(new WebPage(styleSheet, WORDS)).render(document, theme, output);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new Page(output.toByteArray());
    }

    public String source() {
        return new String(bytes, UTF_8);
    }

    /** The text of each node that the XPath expression finds. */
    public List<String> find(String expression) {
        try {
            NodeList nodes =
                    (NodeList)
                            XPathFactory.newInstance()
                                    .newXPath()
                                    .evaluate(expression, tree(), XPathConstants.NODESET);
            List<String> found = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                found.add(nodes.item(i).getTextContent());
            }
            return found;
        } catch (XPathExpressionException e) {
            throw new AssertionError(e);
        }
    }

    private org.w3c.dom.Document tree() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes));
        } catch (Exception e) {
            throw new AssertionError("the page is not well-formed", e);
        }
    }

    private static String styleSheet() {
        try (InputStream input = Page.class.getResourceAsStream("/templates/nd30/page.css")) {
            return new String(input.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
