package org.ventanilla.clarification.files;

import java.util.List;
import java.util.Optional;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;
import org.ventanilla.core.RuleViolation;

/**
 * Takes PDF, PNG and JPEG of at most 5 MB, five at most in a message, and nothing else: what a file is, its bytes say. A file that is two
 * things at once, that is cut short, damaged or locked with a password is refused (ASVS V5.2.2).
 */
@Component
public class CheckFile {

    /** Size of the largest file. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private static final int MOST = 5;
    private static final long MEGABYTES = 5;

    private final Tika tika = new Tika();

    /** Refuses more files than a message may have. */
    public static void count(int files) {
        if (files > MOST) throw new RuleViolation("clarification.error.file.many", MOST);
    }

    /** Refuses a file by its size alone, before it is read. */
    public static void weigh(String name, long size) {
        if (size == 0) throw new RuleViolation("clarification.error.file.empty", FileName.clean(name));
        if (size > LARGEST) throw new RuleViolation("clarification.error.file.large", FileName.clean(name), MEGABYTES);
    }

    /**
     * The files of one message, as they may be kept.
     *
     * @throws RuleViolation when there are too many, or one of them may not be kept
     */
    public List<CheckedFile> all(List<SentFile> files) {
        count(files.size());
        return files.stream().map(this::one).toList();
    }

    private CheckedFile one(SentFile file) {
        weigh(file.name(), file.content().length);
        var kind = kindOf(file.content()).orElseThrow(() -> refused("kind", file));
        var content = file.content();
        switch (kind) {
            case PDF -> checkPdf(file);
            case PNG -> checkPicture(PngShape.isWhole(content), file);
            case JPEG -> {
                content = JpegShape.picture(content).orElseThrow(() -> refused("damaged", file));
            }
        }
        if (Archive.endsWithin(content)) throw refused("kind", file);
        return new CheckedFile(FileName.of(file.name(), kind), kind, content);
    }

    private Optional<FileKind> kindOf(byte[] content) {
        return FileKind.of(tika.detect(content));
    }

    private static void checkPdf(SentFile file) {
        if (!PdfShape.isWhole(file.content())) throw refused("damaged", file);
        if (PdfShape.isLocked(file.content())) throw refused("locked", file);
        if (PdfShape.acts(file.content())) throw refused("acting", file);
    }

    private static void checkPicture(boolean whole, SentFile file) {
        if (!whole) throw refused("damaged", file);
    }

    private static RuleViolation refused(String why, SentFile file) {
        return new RuleViolation("clarification.error.file." + why, FileName.clean(file.name()));
    }
}
