package vn.kehoach.mutation;

import vn.kehoach.diagnostic.Edit;
import vn.kehoach.resolve.Passage;
import vn.kehoach.source.Located;
import vn.kehoach.source.Span;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A stretch of an item that can be written otherwise. */
record Place(Sample sample, Span item, Span written) {
    static <T> Stream<Place> of(Sample sample, Span item, List<Located<T>> ids) {
        return ids.stream().map(id -> new Place(sample, item, id.span()));
    }

    /** What is found in one line of a passage. */
    static Stream<Place> in(Sample sample, Passage passage, Pattern pattern) {
        return passage.find(pattern)
                .filter(found -> passage.span(found).text().equals(found.group()))
                .map(found -> new Place(sample, passage.text().span(), passage.span(found)));
    }

    String text() {
        return written.text();
    }

    Edit edit(String other) {
        return new Edit(written, other);
    }

    Mutant become(String other) {
        return Mutant.of(sample, item, edit(other));
    }

    Stream<Mutant> becomeEach(String... others) {
        return Stream.of(others).map(this::become);
    }

    Mutant become(UnaryOperator<String> other) {
        return become(other.apply(text()));
    }
}
