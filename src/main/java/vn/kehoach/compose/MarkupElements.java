package vn.kehoach.compose;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Anchor;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The elements of markup, one after the other, and what their attributes mean.
 *
 * <p>What is not known is reported where a template wrote it: the markup itself was never seen by
 * its author.
 */
record MarkupElements(XMLStreamReader xml, MarkupProblems problems) {
    /** Of the element that has started. */
    String name() {
        return xml.getLocalName();
    }

    /** Whether another child element starts; white space between is layout of the template. */
    boolean next() throws XMLStreamException {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
            if (event == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace()) {
                problems.report(
                        new ComposeProblem.UnknownMarkup(xml.getText().strip(), ""),
                        Pattern.compile(Pattern.quote(xml.getText().strip())));
            }
        }
    }

    void unknown(String parent) throws XMLStreamException {
        problems.report(
                new ComposeProblem.UnknownMarkup("<" + xml.getLocalName() + ">", parent),
                Pattern.compile("<" + Pattern.quote(xml.getLocalName()) + "\\b"));
        skip();
    }

    void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    @Nullable Anchor anchor() {
        String name = attribute("anchor");
        return name.isEmpty() ? null : new Anchor(name);
    }

    int number(String name, int absent) {
        String value = attribute(name);
        if (value.isEmpty()) {
            return absent;
        }
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            invalid(name, value, List.of("1, 2, 3"));
            return absent;
        }
    }

    @Nullable Alignment alignment(String name) {
        return attribute(name).isEmpty() ? null : constant(name, Alignment.values());
    }

    <E extends Enum<E>> E constant(String name, E[] constants) {
        String value = attribute(name);
        Optional<E> found = Kebab.find(constants, value);
        if (found.isPresent()) {
            return found.get();
        }
        invalid(name, value, Kebab.all(constants));
        return constants[0];
    }

    private static Pattern written(String element, String name, String value) {
        String attribute =
                value.isEmpty()
                        ? ""
                        : "[^<>]*\\b" + name + "=['\"]" + Pattern.quote(value) + "['\"]";
        return Pattern.compile("<" + Pattern.quote(element) + "\\b" + attribute);
    }

    private void invalid(String name, String value, List<String> allowed) {
        problems.report(
                new ComposeProblem.UnknownMarkupValue(xml.getLocalName(), name, value, allowed),
                written(xml.getLocalName(), name, value));
    }
}
