package vn.kehoach.compose;

import vn.kehoach.document.Anchor;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Inline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the words of a paragraph. White space folds to single spaces, none at either end; a
 * no-break space is not white space.
 */
final class InlineReader {
    private final XMLStreamReader xml;
    private final MarkupElements elements;
    private final Runnable instruction;
    private final TiedLines lines;

    /**
     * @param instruction told of each that stands in the words
     */
    InlineReader(MarkupElements elements, Runnable instruction, TiedLines lines) {
        this.xml = elements.xml();
        this.elements = elements;
        this.instruction = instruction;
        this.lines = lines;
    }

    /** Words without any markup. */
    static List<Inline> plain(String words) {
        Line line = new Line();
        line.add(words, Set.of());
        return line.finished();
    }

    List<Inline> read(String parent) throws XMLStreamException {
        return lines.of(readUntied(parent));
    }

    /** As written, space for space: for fixed words that other programs look for. */
    List<Inline> readUntied(String parent) throws XMLStreamException {
        Line line = new Line();
        read(parent, Set.of(), line);
        return line.finished();
    }

    private void read(String parent, Set<Emphasis> emphasis, Line line) throws XMLStreamException {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS -> line.add(xml.getText(), emphasis);
                case XMLStreamConstants.END_ELEMENT -> {
                    return;
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    line.part();
                    element(parent, emphasis, line);
                    line.part();
                }
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                    instruction.run();
                    line.resume();
                }
                default -> line.part(); // Comments say nothing to a reader.
            }
        }
    }

    private void element(String parent, Set<Emphasis> emphasis, Line line)
            throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "b" -> read("b", with(emphasis, Emphasis.STRONG), line);
            case "i" -> read("i", with(emphasis, Emphasis.SLANTED), line);
            case "sup" -> read("sup", with(emphasis, Emphasis.SUPERSCRIPT), line);
            case "sub" -> read("sub", with(emphasis, Emphasis.SUBSCRIPT), line);
            case "mark" -> read("mark", with(emphasis, Emphasis.ILLUSTRATIVE), line);
            case "a" -> {
                String target = xml.getAttributeValue(null, "to");
                line.open(new Anchor(target == null ? "" : target));
                read("a", emphasis, line);
                line.close();
            }
            case "gap" -> {
                line.add(new Inline.Gap(elements.constant("name", Inline.Gap.Name.values())));
                read("gap", emphasis, line);
            }
            case "br" -> {
                line.add(new Inline.LineBreak());
                read("br", emphasis, line);
            }
            default -> elements.unknown(parent);
        }
    }

    private static Set<Emphasis> with(Set<Emphasis> emphasis, Emphasis more) {
        Set<Emphasis> all = EnumSet.of(more);
        all.addAll(emphasis);
        return all;
    }

    /** Words so far; a space is written only once a word follows it. */
    private static final class Line {
        private List<Inline> inlines = new ArrayList<>();
        private final List<Inline> outer = new ArrayList<>();
        private Anchor target = new Anchor("");
        private boolean inLink;
        private boolean empty = true;
        private boolean spacePending;

        /** Whether nothing but an instruction stands between the last words and the next. */
        private boolean resumed;

        void add(String text, Set<Emphasis> emphasis) {
            String words = fold(text);
            if (!words.isEmpty()) {
                add(words, resumedWords(emphasis), emphasis);
            }
            resumed = false;
        }

        private String fold(String text) {
            if (!spacePending && isFolded(text)) {
                empty &= text.isEmpty();
                return text;
            }
            StringBuilder folded = new StringBuilder(text.length() + 1);
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (isSpace(c)) {
                    spacePending = true;
                    continue;
                }
                if (spacePending && !empty) {
                    folded.append(' ');
                }
                spacePending = false;
                empty = false;
                folded.append(c);
            }
            return folded.toString();
        }

        /** Whether it begins and ends with a letter, and has nothing but single spaces between. */
        private static boolean isFolded(String text) {
            char before = ' ';
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (isSpace(c) && (c != ' ' || before == ' ')) {
                    return false;
                }
                before = c;
            }
            return text.isEmpty() || before != ' ';
        }

        private static boolean isSpace(char c) {
            return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r');
        }

        private void add(String words, String before, Set<Emphasis> emphasis) {
            if (!before.isEmpty()) {
                inlines.removeLast();
            }
            inlines.add(new Inline.Words(before + words, emphasis));
        }

        /** What the last words are, if those that come now only go on with them. */
        private String resumedWords(Set<Emphasis> emphasis) {
            return resumed
                            && !inlines.isEmpty()
                            && inlines.getLast() instanceof Inline.Words last
                            && last.emphasis().equals(emphasis)
                    ? last.text()
                    : "";
        }

        void resume() {
            resumed = true;
        }

        /** An element begins or ends. */
        void part() {
            resumed = false;
        }

        void add(Inline inline) {
            flushSpace();
            inlines.add(inline);
            empty = inline instanceof Inline.LineBreak;
        }

        void open(Anchor anchor) {
            flushSpace();
            target = anchor;
            inLink = true;
            outer.addAll(inlines);
            inlines = new ArrayList<>();
        }

        void close() {
            if (inLink) {
                List<Inline> content = inlines;
                inlines = new ArrayList<>(outer);
                outer.clear();
                inlines.add(new Inline.Link(target, content));
                inLink = false;
            }
        }

        private void flushSpace() {
            if (spacePending && !empty) {
                inlines.add(new Inline.Words(" ", Set.of()));
            }
            spacePending = false;
        }

        List<Inline> finished() {
            close();
            return List.copyOf(inlines);
        }
    }
}
