package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

import vn.kehoach.source.Located;
import vn.kehoach.source.Places;

import java.util.List;

/** A line under "Nơi nhận:". */
public sealed interface Recipient {
    Provenance provenance();

    Places places();

    record Worded(Text text, @Nullable Text note, Provenance provenance, Places places)
            implements Recipient {}

    record Named(
            List<Located<AssigneeId>> assignees,
            @Nullable Text note,
            Provenance provenance,
            Places places)
            implements Recipient {
        public Named {
            assignees = List.copyOf(assignees);
        }
    }

    /** Everyone who has something to do and is not named by another line. */
    record Assigned(@Nullable Text note, Provenance provenance, Places places)
            implements Recipient {}

    /**
     * "Lưu: VT, KH&ĐT (5)."
     *
     * @param copies absent if not said
     */
    record Filed(
            String office,
            @Nullable String unit,
            @Nullable Integer copies,
            Provenance provenance,
            Places places)
            implements Recipient {}
}
