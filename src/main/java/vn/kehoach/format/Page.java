package vn.kehoach.format;

import org.jspecify.annotations.Nullable;

import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlScalar;

import java.util.ArrayList;
import java.util.List;

/** Writes parts as lines. */
final class Page {
    private static final int STEP = 2;

    private final List<String> lines = new ArrayList<>();

    /** What the line at hand begins with instead of its indentation: dashes of elements. */
    private @Nullable String begun;

    /**
     * @param head lines at the top
     */
    static List<String> of(Block root, @Nullable Form form, List<String> head) {
        Page page = new Page();
        page.lines.addAll(head);
        page.block(root, form, 0);
        while (!page.lines.isEmpty() && page.lines.getFirst().isEmpty()) {
            page.lines.removeFirst();
        }
        return page.lines;
    }

    private void block(Block block, @Nullable Form form, int indent) {
        for (Part part : block.parts) {
            Form under = part.key == null ? form : Form.under(form, part.key.text());
            boolean list = !Brackets.holdsIds(part.value) && isBrokenUp(part, under, indent);
            if (part.key == null && list && part.beside != null) {
                part.before.add(part.beside.text());
                part.beside = null;
            }
            above(part.before, indent);
            String start = begun == null ? " ".repeat(indent) : begun;
            begun = null;
            String head =
                    part.key == null
                            ? start + "-"
                            : start + Wording.onOneLine(part.key, false) + ":";
            value(part, head, under, indent);
        }
        above(block.after, indent);
    }

    private void above(List<String> remarks, int indent) {
        for (String remark : remarks) {
            lines.add(remark.isEmpty() ? "" : " ".repeat(indent) + remark);
        }
    }

    private void value(Part part, String head, @Nullable Form form, int indent) {
        if (part.block != null) {
            inside(part, part.block, head, form, indent);
        } else if (part.value instanceof YamlScalar scalar) {
            text(part, scalar, head, form, indent);
        } else if (part.asWritten || Brackets.holdsNothing(part.value)) {
            List<String> written = Wording.indented(part.value.span().text(), indent + STEP);
            put(head + " " + written.getFirst(), written.subList(1, written.size()), part.beside);
        } else if (isBrokenUp(part, form, indent) && Brackets.holdsIds(part.value)) {
            ids(part, head, indent);
        } else if (isBrokenUp(part, form, indent)) {
            Block block = new Block(part.value, Part.of(part.value));
            Ordering.order(block, form, part);
            inside(part, block, head, form, indent);
        } else {
            lines.add(behind(head + " " + Brackets.of(part.value, form), part.beside));
        }
    }

    private void ids(Part part, String head, int indent) {
        List<String> filled = Brackets.fill(part.value, indent + STEP);
        if (part.key == null) {
            put(
                    head + " " + filled.getFirst().strip(),
                    filled.subList(1, filled.size()),
                    part.beside);
        } else {
            put(head, filled, part.beside);
        }
    }

    /**
     * A collection in brackets over several lines that does not fit one. What was written on one
     * line stays there: registers are read like tables, a line each.
     */
    private static boolean isBrokenUp(Part part, @Nullable Form form, int indent) {
        YamlNode node = part.value;
        if (part.asWritten
                || !Part.isFlow(node)
                || !Wording.hasLines(node)
                || Brackets.isEmpty(node)
                || Brackets.holdsNothing(node)) {
            return false;
        }
        int head = part.key == null ? 1 : length(Wording.onOneLine(part.key, false)) + 1;
        return indent + head + 1 + length(Brackets.of(node, form)) > Wording.WIDTH;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private void inside(Part part, Block block, String head, @Nullable Form form, int indent) {
        if (part.key == null && part.behindDash == null && part.beside == null) {
            begun = head + " ";
        } else {
            lines.add(behind(behind(head, part.behindDash), part.beside));
        }
        block(block, form, indent + STEP);
    }

    private void text(Part part, YamlScalar scalar, String head, @Nullable Form form, int indent) {
        if (scalar.isEmpty()) {
            String written = scalar.text().isEmpty() ? "" : " " + scalar.text();
            lines.add(behind(head + written, part.beside));
            return;
        }
        boolean prose = part.key != null && part.key.text().contains(" ");
        boolean warned = part.beside != null && part.beside.looksLikeText();
        boolean asWritten = prose || warned || hasDashes(scalar);
        boolean block =
                scalar.style() == YamlScalar.Style.LITERAL
                        || scalar.style() == YamlScalar.Style.FOLDED;
        Wording wording =
                asWritten && !block
                        ? Wording.asWritten(scalar, indent + STEP)
                        : Wording.of(scalar, form, length(head) + 1, indent + STEP);
        if (wording.isBlock()) {
            lines.add(behind(head + " " + wording.first(), part.beside));
            lines.addAll(wording.more());
        } else {
            put(head + " " + wording.first(), wording.more(), part.beside);
        }
    }

    /** The reader warns of lines in a plain text that look like elements of a list. */
    private static boolean hasDashes(YamlScalar scalar) {
        return scalar.style() == YamlScalar.Style.PLAIN
                && scalar.span()
                        .text()
                        .lines()
                        .skip(1)
                        .anyMatch(line -> line.stripLeading().startsWith("-"));
    }

    private void put(String first, List<String> more, @Nullable Remark beside) {
        lines.add(first);
        lines.addAll(more);
        lines.set(lines.size() - 1, behind(lines.getLast(), beside));
    }

    private static String behind(String line, @Nullable Remark remark) {
        return remark == null ? line : line + (remark.gap().isEmpty() ? " " : "") + remark.behind();
    }
}
