package vn.kehoach.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Located;

/** A part of the body with a Roman number. */
public record Section(
        @Nullable Located<SectionId> id,
        Text heading,
        List<Content> content,
        Provenance provenance) {
    public Section {
        content = List.copyOf(content);
    }
}
