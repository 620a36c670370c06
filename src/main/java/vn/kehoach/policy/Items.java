package vn.kehoach.policy;

import vn.kehoach.source.Span;
import vn.kehoach.yaml.YamlEntry;
import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlScalar;
import vn.kehoach.yaml.YamlSequence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The entries and elements of a tree in reading order: what a comment can stand beside.
 *
 * @param all of them, outer before inner
 * @param scalars keys and values
 */
record Items(List<Item> all, List<YamlScalar> scalars) {

    /** An entry {@code key: value}, or an element of a list. */
    record Item(YamlNode value, Span span, boolean isElement) {
        /** In "- id: x" the element begins where its first entry does. */
        boolean isBlockElement() {
            char first =
                    span.from() < span.file().text().length()
                            ? span.file().text().charAt(span.from())
                            : ' ';
            return isElement && !(value instanceof YamlScalar) && first != '{' && first != '[';
        }

        int line() {
            return span.start().line();
        }
    }

    static Items of(YamlNode root) {
        Items items = new Items(new ArrayList<>(), new ArrayList<>());
        items.add(root);
        return items;
    }

    private void add(YamlNode node) {
        switch (node) {
            case YamlScalar scalar -> scalars.add(scalar);
            case YamlSequence sequence -> {
                for (YamlNode element : sequence.elements()) {
                    all.add(new Item(element, element.span(), true));
                    add(element);
                }
            }
            case YamlMapping mapping -> {
                for (YamlEntry entry : mapping.entries()) {
                    Span span =
                            new Span(
                                    entry.key().span().file(),
                                    entry.key().span().start(),
                                    entry.value().span().end());
                    all.add(new Item(entry.value(), span, false));
                    scalars.add(entry.key());
                    add(entry.value());
                }
            }
        }
    }

    /** The outermost that begins after an offset. */
    Optional<Span> after(int offset) {
        int found = firstFrom(item -> item.span().from() >= offset);
        return found == all.size() ? Optional.empty() : Optional.of(all.get(found).span());
    }

    /** What a comment behind a value is about. */
    Optional<Span> besides(int line, int offset) {
        for (int i = firstFrom(item -> item.line() >= line); i < all.size(); i++) {
            Item item = all.get(i);
            if (item.line() > line || item.span().from() >= offset) {
                break;
            }
            if (!item.isBlockElement()) {
                return Optional.of(item.span());
            }
        }
        return endedOn(line, offset).map(Item::span);
    }

    /** In reading order nothing begins before what stands before it. */
    private int firstFrom(Predicate<Item> reached) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reached.test(all.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The innermost whose last line this is, such as that of a closing bracket. */
    private Optional<Item> endedOn(int line, int offset) {
        return all.stream()
                .filter(item -> item.span().end().line() == line && item.span().to() <= offset)
                .max(Comparator.comparing(item -> item.span().start()));
    }
}
