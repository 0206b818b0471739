package org.tanku.platform.fieldwork;

import org.springframework.stereotype.Service;
import org.tanku.kernel.forest.StandCode;
import org.tanku.platform.land.Land;
import org.tanku.platform.land.SurveyEdition;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/// The log of field work (外业记录库): takes entries and photos from devices, and tells what holds.
@Service
public class Fieldwork {
    /// A device sends the rest in the next batch.
    public static final int LARGEST_BATCH = 200;

    /// What phones make as a full picture is well below.
    public static final int LARGEST_PHOTO_BYTES = 16 << 20;

    private static final List<Role> READERS =
            List.of(Role.SURVEYOR, Role.BUREAU_OFFICER, Role.MEASURER, Role.ADMINISTRATOR);

    private final Entries entries;
    private final Photos photos;
    private final Land land;
    private final Clock clock;

    Fieldwork(Entries entries, Photos photos, Land land, Clock clock) {
        this.entries = entries;
        this.photos = photos;
        this.land = land;
        this.clock = clock;
    }

    /// Answers each entry for itself. The log is a set: entries may come in any order, from any
    /// number of devices, and again; the same is kept once.
    ///
    /// @throws org.tanku.platform.party.NotPermitted unless the sender surveys somewhere
    public List<SyncAnswer> receive(List<SentEntry> sent, Acting acting) {
        acting.require(Role.SURVEYOR);
        return sent.stream().map(each -> receive(each, acting)).toList();
    }

    private SyncAnswer receive(SentEntry sent, Acting acting) {
        List<SyncAnswer.Fault> faults = faults(sent, acting);
        return faults.isEmpty()
                ? keep(new EntryChecking(sent).entry(), acting)
                : new SyncAnswer.Refused(sent.id(), faults);
    }

    /// All that speaks against an entry, except what the log holds.
    static List<SyncAnswer.Fault> faults(SentEntry sent, Acting acting) {
        List<SyncAnswer.Fault> faults = new ArrayList<>(new EntryChecking(sent).faults());
        String county = sent.content().getOrDefault("county", "");
        if (faults.isEmpty() && !acting.may(Role.SURVEYOR, new Region(county))) {
            faults.add(new SyncAnswer.Fault(EntryRefusal.NOT_YOUR_COUNTY, "county", county));
        }
        return faults;
    }

    private SyncAnswer keep(FieldEntry entry, Acting acting) {
        String id = entry.id().toString();
        String digest = entry.digest();
        if (entries.add(new KeptEntry(entry, digest, acting.person(), now()))) {
            return new SyncAnswer.Receipt(id, digest);
        }
        Optional<KeptEntry> earlier = entries.find(entry.id());
        if (earlier.map(KeptEntry::digest).filter(digest::equals).isPresent()) {
            return new SyncAnswer.Receipt(id, digest);
        }
        EntryRefusal reason =
                earlier.isPresent()
                        ? EntryRefusal.SAME_ID_OTHER_CONTENT
                        : EntryRefusal.DEVICE_NUMBER_TAKEN;
        return new SyncAnswer.Refused(id, List.of(SyncAnswer.Fault.of(reason)));
    }

    /// Keeps a photo; empty when it is kept, now or from before.
    ///
    /// @param hash the SM3 digest that the device computed
    /// @throws org.tanku.platform.party.NotPermitted unless the sender surveys somewhere
    public Optional<PhotoRefusal> receivePhoto(String hash, byte[] bytes, Acting acting) {
        acting.require(Role.SURVEYOR);
        if (bytes.length > LARGEST_PHOTO_BYTES) {
            return Optional.of(PhotoRefusal.PHOTO_TOO_LARGE);
        }
        Optional<String> type = Photo.typeOf(bytes);
        if (type.isEmpty()) {
            return Optional.of(PhotoRefusal.NOT_A_PHOTO);
        }
        if (!Sm3.of(bytes).equals(hash)) {
            return Optional.of(PhotoRefusal.OTHER_HASH);
        }
        photos.add(new Photo(hash, type.get(), bytes), acting.person(), now());
        return Optional.empty();
    }

    /// A photo that an entry of a county tells of in which this person may read.
    public Optional<Photo> findPhoto(String hash, Acting acting) {
        return entries.countiesOfPhoto(hash).stream()
                        .anyMatch(county -> mayRead(new Region(county), acting))
                ? photos.find(hash)
                : Optional.empty();
    }

    /// Whether the bytes of a photo have come.
    public boolean hasPhoto(String hash) {
        return photos.has(hash);
    }

    public static boolean mayRead(Region county, Acting acting) {
        return READERS.stream().anyMatch(role -> acting.may(role, county));
    }

    /// Those of the counties in which this person may read, the latest first.
    public List<Campaign.Summary> listCampaigns(Acting acting) {
        return entries.listCampaigns().stream()
                .filter(each -> mayRead(each.region(), acting))
                .flatMap(each -> summary(each).stream())
                .sorted(Comparator.comparing(Campaign.Summary::latest).reversed())
                .toList();
    }

    private Optional<Campaign.Summary> summary(Campaign campaign) {
        List<Noted> all = noted(campaign);
        return all.stream()
                .flatMap(each ->
                        Stream.concat(Stream.of(each.original()), each.corrections().stream()))
                .map(KeptEntry::receivedAt)
                .max(Comparator.naturalOrder())
                .map(latest ->
                        new Campaign.Summary(
                                campaign,
                                count(all, FieldEntry.Kind.PLOT),
                                count(all, FieldEntry.Kind.TREE),
                                count(all, FieldEntry.Kind.PHOTO),
                                latest));
    }

    private static int count(List<Noted> all, FieldEntry.Kind kind) {
        return (int) of(all, kind).stream().filter(each -> !each.withdrawn()).count();
    }

    private List<Noted> noted(Campaign campaign) {
        return Correcting.of(entries.list(campaign)).stream()
                .filter(each -> each.campaign().equals(campaign))
                .toList();
    }

    private static List<Noted> of(List<Noted> all, FieldEntry.Kind kind) {
        return all.stream().filter(each -> each.original().entry().kind() == kind).toList();
    }

    /// What was noted in a campaign, by plot.
    ///
    /// @throws org.tanku.platform.party.NotPermitted unless this person may read there
    public List<PlotNotes> listPlots(Campaign campaign, Acting acting) {
        if (!mayRead(campaign.region(), acting)) {
            acting.require(Role.SURVEYOR, campaign.region());
        }
        Map<String, List<Noted>> byPlot = new TreeMap<>(PlotNotes.asPeopleCount());
        for (Noted each : noted(campaign)) {
            // a withdrawn entry stays where it was first noted
            String plot = each.find("plot").orElseGet(() -> each.original().entry().get("plot"));
            byPlot.computeIfAbsent(plot, _ -> new ArrayList<>()).add(each);
        }
        return byPlot.entrySet().stream()
                .map(plot -> notes(campaign, plot.getKey(), plot.getValue()))
                .toList();
    }

    private static PlotNotes notes(Campaign campaign, String code, List<Noted> all) {
        return new PlotNotes(
                campaign,
                code,
                of(all, FieldEntry.Kind.PLOT),
                of(all, FieldEntry.Kind.TREE).stream()
                        .sorted(
                                Comparator.comparing(
                                        Fieldwork::treeNumber, PlotNotes.asPeopleCount()))
                        .toList(),
                of(all, FieldEntry.Kind.PHOTO));
    }

    private static String treeNumber(Noted tree) {
        return tree.find("tree").orElseGet(() -> tree.original().entry().get("tree"));
    }

    /// The latest survey that knows this stand.
    public Optional<SurveyEdition> findEditionOf(StandCode stand) {
        return land.listEditions().stream()
                .filter(edition -> land.findStand(edition.id(), stand).isPresent())
                .findFirst();
    }

    /// An entry that is no correction, with its own, in a county in which this person may read.
    public Optional<Noted> findNoted(UUID id, Acting acting) {
        return entries.find(id)
                .filter(kept -> mayRead(kept.entry().campaign().region(), acting))
                .flatMap(kept -> noted(kept).stream().findFirst());
    }

    private List<Noted> noted(KeptEntry kept) {
        return Correcting.of(entries.list(kept.entry().campaign())).stream()
                .filter(each -> each.original().entry().id().equals(kept.entry().id()))
                .toList();
    }

    /// Notes in the office what an entry should have said; it is checked as one from a device is.
    ///
    /// @param cells what holds from now on, all of it
    /// @throws org.tanku.platform.party.NotPermitted unless this person surveys in the county
    public SyncAnswer correct(
            Noted noted, Map<String, String> cells, String because, Acting acting) {
        return correct(noted, noted.original().entry().kind().name(), cells, because, acting);
    }

    /// Notes in the office that an entry should not be there.
    ///
    /// @throws org.tanku.platform.party.NotPermitted unless this person surveys in the county
    public SyncAnswer withdraw(Noted noted, String because, Acting acting) {
        Map<String, String> cells = Map.of("campaign", noted.get("campaign"));
        return correct(noted, FieldRules.NOTHING, cells, because, acting);
    }

    private SyncAnswer correct(
            Noted noted, String as, Map<String, String> cells, String because, Acting acting) {
        acting.require(Role.SURVEYOR, noted.campaign().region());
        Map<String, String> content = new HashMap<>(cells);
        content.put("county", noted.get("county"));
        content.put("corrects", noted.original().entry().id().toString());
        content.put("as", as);
        content.put("because", because);
        SentEntry correction =
                new SentEntry(
                        UUID.randomUUID().toString(),
                        UUID.randomUUID().toString(),
                        "1",
                        FieldEntry.Kind.CORRECTION.name(),
                        FieldEntry.written(clock.instant()),
                        content);
        return receive(correction, acting);
    }

    /// The cells that an entry of this kind may have; those that must be filled are true.
    public static Map<String, Boolean> cellsOf(FieldEntry.Kind kind) {
        Map<String, Boolean> cells = new HashMap<>();
        FieldRules.of(kind).forEach((key, rule) -> cells.put(key, rule.required()));
        return cells;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
