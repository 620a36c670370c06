package vn.kehoach.insert;

import vn.kehoach.source.SourceFile;
import vn.kehoach.yaml.YamlEntry;
import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlSequence;

import java.util.List;
import java.util.Optional;

/** Puts an entry at the end of a list. */
public record ListInserter(SourceFile file) {
    /**
     * @param text of the file with the entry in it
     * @param offset where the new letters begin
     */
    public record Inserted(String text, int offset) {
        /** From 1. */
        public int line() {
            return (int) text.substring(0, offset).chars().filter(each -> each == '\n').count() + 1;
        }
    }

    /** Into a file in which nothing is written but comments. */
    public Inserted first(String key, Entry entry) {
        return append(key, entry, "");
    }

    /** Nothing if what stands under the key is no list. */
    public Optional<Inserted> last(YamlMapping owner, String key, Entry entry) {
        Optional<YamlEntry> list = owner.find(key);
        if (list.isEmpty()) {
            return isWholeFile(owner) ? Optional.of(append(key, entry, "")) : Optional.empty();
        }
        YamlNode value = list.get().value();
        if (value instanceof YamlSequence sequence) {
            return Optional.of(
                    isFlow(sequence) ? inFlow(sequence, entry) : inBlock(sequence, entry));
        }
        int keyEnd = list.get().key().span().to();
        String rest = file.text().substring(keyEnd, lineEnd(keyEnd));
        boolean blank = rest.matches(" *: *(#.*)?\\r?");
        String indent = indentOf(list.get().key().span().from()) + "  ";
        return blank
                ? Optional.of(at(lineEnd(keyEnd), lines(entry.block(indent, 2))))
                : Optional.empty();
    }

    private boolean isWholeFile(YamlMapping owner) {
        return !isFlow(owner)
                && owner.entries().stream()
                        .allMatch(each -> indentOf(each.key().span().from()).isEmpty());
    }

    private Inserted append(String key, Entry entry, String indent) {
        String text = file.text();
        String lead = text.isEmpty() || text.endsWith("\n") ? "" : eol();
        String added = indent + key + ":" + lines(entry.block(indent + "  ", 2)) + eol();
        return new Inserted(text + lead + added, text.length() + lead.length());
    }

    private boolean isFlow(YamlNode node) {
        char first = file.text().charAt(node.span().from());
        return first == '[' || first == '{';
    }

    private Inserted inFlow(YamlSequence sequence, Entry entry) {
        int close = sequence.span().to() - 1;
        String before = file.text().substring(sequence.span().from() + 1, close);
        boolean first = sequence.elements().isEmpty();
        boolean comma = before.stripTrailing().endsWith(",");
        return at(close, (first ? "" : comma ? " " : ", ") + entry.flow());
    }

    private Inserted inBlock(YamlSequence sequence, Entry entry) {
        List<YamlNode> elements = sequence.elements();
        YamlNode last = elements.get(elements.size() - 1);
        int start = last.span().from();
        int dash = file.text().lastIndexOf('-', Math.max(start - 1, 0));
        String indent = " ".repeat(dash - lineStart(dash));
        int gap = lineStart(dash) == lineStart(start) ? start - dash : 2;
        boolean spaced = elements.size() > 1 && isBlank(lineBefore(lineStart(dash)));
        int end = lineEnd(contentEnd(last));
        return at(end, (spaced ? eol() : "") + lines(entry.block(indent, gap)));
    }

    /** Block scalars end after their line. */
    private int contentEnd(YamlNode node) {
        int end = node.span().to();
        while (end > node.span().from() && Character.isWhitespace(file.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private String lineBefore(int lineStart) {
        return lineStart == 0
                ? "?"
                : file.text().substring(lineStart(lineStart - 1), lineStart - 1);
    }

    private static boolean isBlank(String line) {
        return line.isBlank();
    }

    private String lines(List<String> lines) {
        return eol() + String.join(eol(), lines);
    }

    private Inserted at(int offset, String added) {
        String text = file.text().substring(0, offset) + added + file.text().substring(offset);
        int blank = 0;
        while (blank < added.length() && Character.isWhitespace(added.charAt(blank))) {
            blank++;
        }
        return new Inserted(text, offset + blank);
    }

    private String indentOf(int offset) {
        return file.text().substring(lineStart(offset), offset).replaceAll("[^ ]", " ");
    }

    private int lineStart(int offset) {
        return file.text().lastIndexOf('\n', offset - 1) + 1;
    }

    /** Before the line ending. */
    private int lineEnd(int offset) {
        int end = file.text().indexOf('\n', offset);
        int last = end < 0 ? file.text().length() : end;
        return last > 0 && last > offset && file.text().charAt(last - 1) == '\r' ? last - 1 : last;
    }

    private String eol() {
        return file.text().contains("\r\n") ? "\r\n" : "\n";
    }
}
