package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

import vn.kehoach.source.Located;
import vn.kehoach.source.Places;

import java.util.List;

/** A part of the body with a Roman number. */
public record Section(
        @Nullable Located<SectionId> id,
        Text heading,
        List<Content> content,
        Provenance provenance,
        Places places) {
    public Section {
        content = List.copyOf(content);
    }
}
