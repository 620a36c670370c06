package vn.kehoach.serve;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A plan as it stood when it was last saved.
 *
 * @param page HTML; null if the plan has errors
 * @param pdf of the same; null if the plan has errors
 */
public record Preview(byte @Nullable [] page, @Nullable Pdf pdf, PlanState state) {
    /** Made when somebody asks for it, once. */
    public static final class Pdf {
        private final Content content;
        private byte @Nullable [] made;

        public interface Content {
            void writeTo(OutputStream output) throws IOException;
        }

        public Pdf(Content content) {
            this.content = content;
        }

        synchronized byte[] bytes() throws IOException {
            byte[] bytes = made;
            if (bytes == null) {
                ByteArrayOutputStream output = new ByteArrayOutputStream();
                content.writeTo(output);
                bytes = output.toByteArray();
                made = bytes;
            }
            return bytes;
        }
    }

    /** The same state with the last good page of before, if there is none now. */
    Preview keeping(Preview before) {
        return page == null ? new Preview(before.page, before.pdf, state) : this;
    }
}
