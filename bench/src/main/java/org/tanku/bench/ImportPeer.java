package org.tanku.bench;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.locationtech.jts.geom.Envelope;
import org.tanku.survey.Counties;
import org.tanku.survey.KnownHeading;
import org.tanku.survey.StandMapping;
import org.tanku.survey.StandTable;
import org.tanku.survey.StandTableReading;
import org.tanku.survey.SurveyHeader;
import org.tanku.survey.layer.LayerGround;
import org.tanku.survey.layer.LayerHead;
import org.tanku.survey.layer.LayerStands;
import org.tanku.survey.layer.MapFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// Workloads E3 and E4 (导入速度): the same stands read from each format by the product, every cell and
/// every ring checked, and by GDAL's `ogrinfo`, which reads all of it and checks nothing. The
/// product runs in a warm JVM, as on a server; `ogrinfo` starts anew each time, which takes it some
/// thirty milliseconds.
final class ImportPeer {
    private static final SurveyHeader SURVEY =
            new SurveyHeader("bench", LocalDate.of(2025, 12, 31));

    /// What `ogr2ogr` adds to a KML holds nothing.
    private static final StandMapping MAPPING =
            new StandMapping(
                    Map.of(
                            "name", KnownHeading.LEFT_ALONE,
                            "description", KnownHeading.LEFT_ALONE));

    private static final Envelope FUJIAN_DEG = new Envelope(115.8, 120.8, 23.4, 28.4);

    private final int n;
    private final Path folder;

    private ImportPeer(int n, Path folder) {
        this.n = n;
        this.folder = folder;
    }

    /// A file, who read it, and how fast.
    private record Read(String file, String peer, double seconds, double cpu_s) {}

    /// One way to read a file; it throws when not all of it is there.
    @FunctionalInterface
    private interface Reader {
        void read(Path file) throws Exception;
    }

    /// `N FOLDER ROUNDS`
    public static void main(String[] arguments) throws Exception {
        int n = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[1]).resolve("stands-" + n);
        int rounds = Integer.parseInt(arguments[2]);
        ImportPeer peer = new ImportPeer(n, folder);
        List<Path> files = StandFiles.write(n, folder);
        List<Read> all = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            List<Read> reads = new ArrayList<>();
            for (Path file : files) {
                List<Read> read = peer.round(file);
                read.forEach(System.out::println);
                reads.addAll(read);
            }
            all.addAll(round == 0 ? List.of() : reads);
        }
        System.out.println(peer.told(all, rounds));
    }

    private List<Read> round(Path file) throws Exception {
        List<Read> reads = new ArrayList<>();
        boolean isTable = isNamed(file, ".csv") || isNamed(file, ".xlsx");
        reads.add(timed(file, "tanku", isTable ? this::readTable : this::readLayer));
        reads.add(timed(file, "ogrinfo", this::readByOgr));
        if (isNamed(file, ".xlsx")) {
            reads.add(timed(file, "fastexcel", this::readByFastexcel));
        }
        return reads;
    }

    private static Read timed(Path file, String peer, Reader reader) throws Exception {
        long from = System.nanoTime();
        double cpu = Result.cpuNanos();
        reader.read(file);
        return new Read(
                file.getFileName().toString(),
                peer,
                (System.nanoTime() - from) * 1e-9,
                (Result.cpuNanos() - cpu) * 1e-9);
    }

    private void readTable(Path file) throws IOException {
        StandTableReading read =
                isNamed(file, ".csv")
                        ? StandTable.readCsv(file, SURVEY)
                        : StandTable.readExcel(file, SURVEY);
        require(read.stands().size(), read.problems().isEmpty(), file);
    }

    private void readLayer(Path path) {
        try (MapFile file = MapFile.open(path)) {
            LayerHead head = file.layers().layers().getFirst();
            LayerGround ground = LayerGround.of(head.system(), FUJIAN_DEG).orElseThrow();
            LayerStands stands =
                    new LayerStands(ground, head.columns(), MAPPING, SURVEY, Counties.all());
            file.read(head.name(), stands);
            require(stands.stands().size(), stands.problems().isEmpty(), path);
        }
    }

    private void readByOgr(Path file) throws IOException, InterruptedException {
        StandFiles.run("ogrinfo", "-ro", "-al", "-q", "-geom=SUMMARY", file.toString());
    }

    private void readByFastexcel(Path file) throws IOException {
        long cells = 0;
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            cells = rows.mapToLong(row -> row.stream().filter(cell -> cell != null).count()).sum();
        }
        require((int) (cells / (n + 1)), true, 1, file);
    }

    private void require(int read, boolean isClean, Path file) {
        require(read, isClean, n, file);
    }

    private static void require(int read, boolean isClean, int expected, Path file) {
        if (read < expected || !isClean) {
            throw new IllegalStateException(file + " was not read whole: " + read);
        }
    }

    private static boolean isNamed(Path file, String ending) {
        return file.toString().endsWith(ending);
    }

    private String told(List<Read> all, int rounds) throws IOException {
        Map<String, List<Read>> by = new TreeMap<>();
        for (Read each : all) {
            by.computeIfAbsent(each.file() + " | " + each.peer(), _ -> new ArrayList<>()).add(each);
        }
        StringBuilder text =
                new StringBuilder("%nE, %d stands, %d rounds%n%n".formatted(n, rounds));
        text.append("| file | MB | peer | seconds | rows a second | processor seconds |\n");
        text.append("|---|--:|---|--:|--:|--:|\n");
        for (Map.Entry<String, List<Read>> each : by.entrySet()) {
            Read first = each.getValue().getFirst();
            double seconds = middle(each.getValue(), Read::seconds);
            double cpu_s = middle(each.getValue(), Read::cpu_s);
            text.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %.0f | %s | %.2f | %.0f | %s |%n",
                            first.file(),
                            Files.size(folder.resolve(first.file())) * 1e-6,
                            first.peer(),
                            seconds,
                            n / seconds,
                            first.peer().equals("ogrinfo") ? "" : "%.2f".formatted(cpu_s)));
        }
        return text.toString();
    }

    private static double middle(List<Read> reads, ToDoubleFunction<Read> of) {
        return reads.stream().mapToDouble(of).sorted().toArray()[reads.size() / 2];
    }
}
