package vn.kehoach.serve;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A plan as it stood when it was last saved.
 *
 * @param page HTML; null if the plan has errors
 * @param pdf of the same; null if the plan has errors
 */
public record Preview(byte @Nullable [] page, @Nullable Pdf pdf, PlanState state) {
    /** Made only when somebody asks for it. */
    public interface Pdf {
        void writeTo(OutputStream output) throws IOException;
    }

    /** The same state with the last good page of before, if there is none now. */
    Preview keeping(Preview before) {
        return page == null ? new Preview(before.page, before.pdf, state) : this;
    }
}
