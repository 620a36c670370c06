package vn.kehoach.sign;

import org.openpdf.text.exceptions.BadPasswordException;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfSignature;
import org.openpdf.text.pdf.PdfSignatureAppearance;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.PdfString;

import vn.kehoach.render.pdf.SignatureField;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Optional;

/** Signs a finished file by adding to it. */
public final class PdfSigner {
    /** Bytes kept free for the signature beside the certificates: it is written last. */
    private static final int RESERVED = 12_000;

    /** How far into a file its header may stand: ISO 32000-1, annex H.3, note 13. */
    private static final int HEADER_WITHIN = 1024;

    private static final int FILE_ID_LENGTH = 16;

    /** {@link PdfReader#getCertificationLevel} of a file that may not be changed at all. */
    private static final int NO_CHANGES_ALLOWED = 1;

    private static final PdfName CADES = new PdfName("ETSI.CAdES.detached");

    private final SigningKey key;
    private final Statement statement;
    private final FieldChoice choice;

    public PdfSigner(SigningKey key, Statement statement, FieldChoice choice) {
        this.key = key;
        this.statement = statement;
        this.choice = choice;
    }

    /** The file with one more signature: in the field that was chosen, where it is seen, or not. */
    public byte[] sign(byte[] pdf) throws SigningException {
        requirePdf(pdf);
        try (PdfReader reader = new PdfReader(pdf)) {
            requireOpen(reader);
            return append(pdf, reader);
        } catch (BadPasswordException | NoClassDefFoundError e) {
            // For encrypted files alone OpenPDF asks BouncyCastle, which is left out.
            throw new SigningException(new SigningProblem.EncryptedPdf());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new SigningException(new SigningProblem.DamagedPdf());
        } catch (GeneralSecurityException e) {
            // The key has signed before, when it was read.
            throw new IllegalStateException(e);
        }
    }

    private static void requirePdf(byte[] pdf) throws SigningException {
        int length = Math.min(pdf.length, HEADER_WITHIN);
        String start = new String(pdf, 0, length, StandardCharsets.ISO_8859_1);
        if (!start.contains("%PDF-")) {
            throw new SigningException(new SigningProblem.NotPdf());
        }
    }

    private static void requireOpen(PdfReader reader) throws SigningException {
        if (reader.isEncrypted()) {
            throw new SigningException(new SigningProblem.EncryptedPdf());
        }
        if (reader.isRebuilt()) {
            throw new SigningException(new SigningProblem.DamagedPdf());
        }
        if (reader.getCertificationLevel() == NO_CHANGES_ALLOWED) {
            throw new SigningException(new SigningProblem.ClosedPdf());
        }
    }

    private byte[] append(byte[] pdf, PdfReader reader)
            throws IOException, GeneralSecurityException, SigningException {
        Optional<String> field =
                choice.among(reader.getAcroFields().getFieldNamesWithBlankSignatures());
        if (field.isEmpty() && statement.image() != null) {
            throw new SigningException(new SigningProblem.NowhereToShow());
        }
        Calendar changed = dateOf(reader);
        ByteArrayOutputStream signed = new ByteArrayOutputStream(pdf.length + 8 * RESERVED);
        PdfStamper stamper = PdfStamper.createSignature(reader, signed, null, null, true);
        stamper.setEnforcedModificationDate(changed);
        byte[] id = Arrays.copyOf(digest(pdf), FILE_ID_LENGTH);
        stamper.setOverrideFileId(PdfEncryption.createInfoId(id, id));
        PdfSignatureAppearance appearance = stamper.getSignatureAppearance();
        field.ifPresent(appearance::setVisibleSignature);
        describe(appearance);
        if (field.isPresent()) {
            draw(appearance, SignatureField.of(field.get()).orElse(SignatureField.SIGNER));
        }
        fill(appearance);
        return signed.toByteArray();
    }

    /** The date of the words, not of the signature: the XMP packet stays and says the same. */
    private Calendar dateOf(PdfReader reader) {
        String date = reader.getInfo().get("ModDate");
        Calendar decoded = date == null ? null : PdfDate.decode(date);
        return decoded == null ? signedOn() : decoded;
    }

    private Calendar signedOn() {
        return GregorianCalendar.from(statement.time().toZonedDateTime());
    }

    private void describe(PdfSignatureAppearance appearance) {
        appearance.setSignDate(signedOn());
        if (!statement.reason().isEmpty()) {
            appearance.setReason(statement.reason());
        }
        PdfSignature dictionary = new PdfSignature(PdfName.ADOBE_PPKLITE, CADES);
        dictionary.setName(key.holder().name());
        appearance.setCryptoDictionary(dictionary);
    }

    private void draw(PdfSignatureAppearance appearance, SignatureField place)
            throws IOException, SigningException {
        // The older layers show a question mark in a font that PDF/A forbids.
        appearance.setAcro6Layers(true);
        new FieldDrawing(place, appearance.getRect())
                .draw(appearance.getLayer(2), key.holder(), statement);
    }

    private void fill(PdfSignatureAppearance appearance)
            throws IOException, GeneralSecurityException {
        int reserved = RESERVED;
        for (var certificate : key.chain()) {
            reserved += certificate.getEncoded().length;
        }
        HashMap<PdfName, Integer> holes = new HashMap<>();
        holes.put(PdfName.CONTENTS, reserved * 2 + 2); // two digits a byte, in angle brackets
        appearance.preClose(holes);
        byte[] cms = CmsSignature.of(digest(appearance.getRangeStream()), key);
        PdfDictionary filling = new PdfDictionary();
        filling.put(
                PdfName.CONTENTS, new PdfString(Arrays.copyOf(cms, reserved)).setHexWriting(true));
        appearance.close(filling);
    }

    private static byte[] digest(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance(CmsSignature.DIGEST).digest(bytes);
    }

    private static byte[] digest(InputStream input) throws IOException, GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance(CmsSignature.DIGEST);
        try (DigestInputStream stream = new DigestInputStream(input, digest)) {
            stream.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return digest.digest();
    }
}
