package vn.kehoach.format;

import org.jspecify.annotations.Nullable;

import vn.kehoach.yaml.YamlMapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the keys of mappings into the order of their forms, comments with them. */
final class Ordering {
    private static final List<String> MODELINES = List.of("# yaml-language-server:", "# vim:");

    private Ordering() {}

    /** The lines at the top of a file, which stay there whatever comes first. */
    static List<String> takeHead(Block root) {
        List<String> lines = root.parts.getFirst().before;
        int head = 0;
        for (int i = 0; i < lines.size() && !Remark.silences(lines.get(i)); i++) {
            if (lines.get(i).isEmpty() || isModeline(lines.get(i)) && head == i) {
                head = i + 1;
            }
        }
        List<String> taken = new ArrayList<>(lines.subList(0, head));
        lines.subList(0, head).clear();
        while (!taken.isEmpty() && taken.getFirst().isEmpty()) {
            taken.removeFirst();
        }
        return taken;
    }

    private static boolean isModeline(String line) {
        return MODELINES.stream().anyMatch(line::startsWith);
    }

    /**
     * @param owner what the block is the value of; absent for a file
     */
    static void order(Block block, @Nullable Form form, @Nullable Part owner) {
        if (block.node instanceof YamlMapping mapping) {
            order(block, Form.order(form, mapping), owner);
        }
        for (Part part : block.parts) {
            Form under = part.key == null ? form : Form.under(form, part.key.text());
            if (part.block != null) {
                order(part.block, under, part);
            }
        }
    }

    private static void order(Block block, Comparator<String> order, @Nullable Part owner) {
        List<Part> sorted = new ArrayList<>(block.parts);
        sorted.sort(Comparator.comparing(Ordering::key, order));
        Part first = sorted.getFirst();
        Part element = owner != null && owner.key == null ? owner : null;
        boolean moved = first != block.parts.getFirst();
        // Above the dash it would silence the whole element.
        if (moved && element != null && first.before.stream().anyMatch(Remark::silences)) {
            return;
        }
        if (moved) {
            dropBlankLines(first.before);
        }
        block.parts.clear();
        block.parts.addAll(sorted);
        if (element != null) {
            element.before.addAll(first.before);
            first.before.clear();
        }
    }

    private static void dropBlankLines(List<String> lines) {
        while (!lines.isEmpty() && lines.getFirst().isEmpty()) {
            lines.removeFirst();
        }
        while (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
    }

    private static String key(Part part) {
        return part.key == null ? "" : part.key.text();
    }
}
