package vn.kehoach.archive;

import vn.kehoach.compiler.PlanSource;
import vn.kehoach.compose.Templates;
import vn.kehoach.render.pdf.Attachment;
import vn.kehoach.render.pdf.Attachment.Relationship;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** All that a document was made of, under the names by which it can be laid out again. */
public final class SourceAttachments {
    /** Beside the plan's folder, where a build looks for templates. */
    static final String TEMPLATES = "templates";

    private SourceAttachments() {}

    public static List<Attachment> of(
            List<PlanSource> sources, Templates templates, BuildRecord build) {
        List<Attachment> attachments = new ArrayList<>();
        for (PlanSource source : sources) {
            attachments.add(attachment(source.name(), "application/yaml", source.file().text()));
        }
        templates
                .own()
                .forEach((name, file) ->
                        attachments.add(
                                attachment(TEMPLATES + "/" + name, "text/plain", file.text())));
        attachments.add(
                new Attachment(
                        BuildRecord.NAME,
                        "text/plain",
                        Relationship.SUPPLEMENT,
                        build.text().getBytes(StandardCharsets.UTF_8)));
        return attachments;
    }

    private static Attachment attachment(String name, String mediaType, String text) {
        return new Attachment(
                name, mediaType, Relationship.SOURCE, text.getBytes(StandardCharsets.UTF_8));
    }
}
