package org.ventanilla.affiliation.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.ventanilla.affiliation.IdseLine;
import org.ventanilla.affiliation.RegisterImports;
import org.ventanilla.affiliation.SyntheticPerson;
import org.ventanilla.affiliation.formats.RegisterFormat;

/** Brings files to the register as a test needs them, and reads the reports. */
final class RegisterDesk {

    private final RegisterImports imports;
    private final ImportReports reports;

    RegisterDesk(RegisterImports imports, ImportReports reports) {
        this.imports = imports;
        this.reports = reports;
    }

    /** A registration of the general zone that the register knows. */
    String employer() {
        return employer("GENERAL", "10");
    }

    /** A registration of this zone and modality that the register knows. */
    String employer(String zone, String modality) {
        var registration = SyntheticPerson.employer(nextSequence(), modality);
        var row = registration + ",COSC8001137NA,Patrón " + registration + ",2," + zone + ",Municipio Z99";
        var batch = bring(csv(RegisterFormat.EMPLOYERS, row), LocalDate.of(2026, 1, 5));
        assertThat(batch.counts()).isEqualTo(new BatchView.Counts(1, 0, 0));
        return registration;
    }

    /** Brings a file received on this date. */
    BatchView bring(byte[] file, LocalDate receivedOn) {
        return reports.find(bringOnce(file, receivedOn));
    }

    UUID bringOnce(byte[] file, LocalDate receivedOn) {
        return imports.importFile("archivo.txt", new ByteArrayInputStream(file), receivedOn);
    }

    /** Brings a batch of these lines, received on this date. */
    BatchView bring(LocalDate receivedOn, IdseLine... lines) {
        return bring(IdseLine.file(Arrays.stream(lines).map(IdseLine::text).toArray(String[]::new)), receivedOn);
    }

    /** The remarks on a file, as {@code line:code}. */
    List<String> remarks(BatchView batch) {
        return reports.remarks(batch.id(), 0, 0, 1000).stream()
                .map(remark -> remark.line() + ":" + remark.code().code())
                .toList();
    }

    static byte[] csv(RegisterFormat format, String... rows) {
        return (String.join(",", format.columns()) + "\n" + String.join("\n", rows) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static int nextSequence() {
        return Integer.parseInt(SyntheticPerson.nextEmployer().substring(3, 8));
    }
}
