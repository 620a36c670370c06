package vn.kehoach.render.pdf;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** To which structure element the stretches of a paragraph belong. */
sealed interface Marking {
    /** The element of a stretch, or nothing where all of it is an artifact already begun. */
    @Nullable StructureElement element(Role role);

    /** The words are not read a second time. */
    record Silent() implements Marking {
        @Override
        public @Nullable StructureElement element(Role role) {
            return null;
        }
    }

    /** Links are elements inside the paragraph's, one for all their lines. */
    final class Spoken implements Marking {
        private final StructureElement content;
        private final StructureElement label;
        private final Map<Role, StructureElement> links = new LinkedHashMap<>();

        Spoken(StructureElement content) {
            this(content, content);
        }

        Spoken(StructureElement content, StructureElement label) {
            this.content = content;
            this.label = label;
        }

        @Override
        public StructureElement element(Role role) {
            return switch (role) {
                case Role.Content() -> content;
                case Role.Label() -> label;
                case Role.Link link -> links.computeIfAbsent(link, opened -> content.open("Link"));
            };
        }

        /** Closes the links; the paragraph's element is its opener's to close. */
        void close() {
            links.values().forEach(StructureElement::close);
        }
    }

    Marking SILENT = new Silent();
}
