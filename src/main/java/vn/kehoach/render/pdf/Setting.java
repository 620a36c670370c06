package vn.kehoach.render.pdf;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Theme;
import vn.kehoach.document.Theme.TextStyle;

import java.util.List;
import java.util.Objects;

/**
 * How a paragraph is set, which decides its lines. Two are the same only if they are of the very
 * same words: to compare these letter by letter takes as long as to set some of them.
 *
 * @param label of an entry; absent for any other paragraph
 */
record Setting(
        List<Inline> content,
        @Nullable String label,
        TextStyle style,
        Alignment alignment,
        double width) {

    static Setting of(List<Inline> content, TextStyle style, double width) {
        return new Setting(content, null, style, style.alignment(), width);
    }

    static Setting labelled(String label, List<Inline> content, TextStyle style, double width) {
        return new Setting(content, label, style, style.alignment(), width);
    }

    TextBlock set(Theme theme) {
        return label == null
                ? TextBlock.of(content, style, alignment, theme, width)
                : TextBlock.labelled(label, content, style, theme, width);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // as said above
    public boolean equals(Object other) {
        return other instanceof Setting setting
                && setting.content == content
                && setting.width == width
                && setting.alignment == alignment
                && Objects.equals(setting.label, label)
                && setting.style.equals(style);
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(content) + Double.hashCode(width);
    }
}
