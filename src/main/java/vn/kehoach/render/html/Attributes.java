package vn.kehoach.render.html;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Anchor;

import java.util.Optional;

/**
 * The attributes of one element, written in the order in which they were named.
 *
 * @param before null where there is none, nor this one
 */
record Attributes(@Nullable Attributes before, String name, String value) {
    static final Attributes NONE = new Attributes(null, "", "");

    static Attributes of(String name, String value) {
        return NONE.and(name, value);
    }

    static Attributes classes(String... names) {
        return of("class", names.length == 1 ? names[0] : String.join(" ", names));
    }

    Attributes and(String name, String value) {
        return new Attributes(this, name, value);
    }

    Attributes and(Attributes more) {
        return more.before == null ? this : and(more.before).and(more.name, more.value);
    }

    Attributes id(@Nullable Anchor anchor) {
        return anchor == null ? this : and("id", anchor.name());
    }

    Attributes from(Optional<String> origin) {
        return origin.map(each -> and("data-origin", each)).orElse(this);
    }
}
