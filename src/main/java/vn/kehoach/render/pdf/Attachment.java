package vn.kehoach.render.pdf;

/**
 * A file carried inside the PDF.
 *
 * @param name relative, with {@code /}
 * @param mediaType such as {@code application/yaml}
 */
public record Attachment(String name, String mediaType, Relationship relationship, byte[] bytes) {
    /** What it is to the document: {@code AFRelationship} of ISO 32000-2, 7.11.3. */
    public enum Relationship {
        /** The document was made of it. */
        SOURCE("Source"),
        /** It says more than the document. */
        SUPPLEMENT("Supplement");

        private final String name;

        Relationship(String name) {
            this.name = name;
        }

        String written() {
            return name;
        }
    }
}
