package vn.kehoach.render.html;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The attributes of one element, written in the order in which they were named. */
record Attributes(List<Attribute> all) {

    record Attribute(String name, String value) {}

    static final Attributes NONE = new Attributes(List.of());

    Attributes {
        all = List.copyOf(all);
    }

    static Attributes of(String name, String value) {
        return NONE.and(name, value);
    }

    static Attributes classes(String... names) {
        return of("class", String.join(" ", names));
    }

    Attributes and(String name, String value) {
        List<Attribute> more = new ArrayList<>(all);
        more.add(new Attribute(name, value));
        return new Attributes(more);
    }

    Attributes id(@Nullable Anchor anchor) {
        return anchor == null ? this : and("id", anchor.name());
    }

    Attributes from(Optional<String> origin) {
        return origin.map(each -> and("data-origin", each)).orElse(this);
    }
}
