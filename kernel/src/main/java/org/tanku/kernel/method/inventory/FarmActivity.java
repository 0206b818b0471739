package org.tanku.kernel.method.inventory;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.quantity.Days;
import org.tanku.kernel.quantity.Heads;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.Tonnes;
import org.tanku.kernel.quantity.TonnesNitrogen;

import java.util.List;

/// What a province or county farmed in a year (农业活动水平).
public record FarmActivity(
        Place place, List<RiceArea> rice, List<Herd> herds, List<Crop> crops, Nitrogen nitrogen) {
    public FarmActivity {
        rice = List.copyOf(rice);
        herds = List.copyOf(herds);
        crops = List.copyOf(crops);
    }

    /// The groups a place belongs to, one for each table (所属分区): they are not the same. The rows of
    /// the set name them.
    public record Place(String rice, String livestock, String soil) {
        /// East China for rice and livestock, the southern group for soil.
        public static final Place FUJIAN = new Place("华东", "华东", "广东 广西 海南 福建");
    }

    /// Sown area of one season of rice (水稻播种面积).
    ///
    /// @param days of cultivation, which the daily factors of the IPCC need
    public record RiceArea(RiceCrop crop, Hectares area, Reading<Days> days) {}

    /// The crops of rice of the guide (水稻类型). Winter-flooded paddy has no factor.
    public enum RiceCrop {
        SINGLE("单季稻"),
        EARLY("早稻"),
        LATE("晚稻"),
        WINTER_FLOODED("冬水田");

        private final String row;

        RiceCrop(String row) {
            this.row = row;
        }

        public String row() {
            return row;
        }
    }

    /// Heads of one animal at the end of the year (年末存栏).
    public record Herd(Animal animal, RaisingMode mode, Heads heads) {}

    /// The animals of the guide (畜禽种类).
    public enum Animal {
        DAIRY("奶牛"),
        NON_DAIRY("非奶牛"),
        BUFFALO("水牛"),
        SHEEP("绵羊"),
        GOAT("山羊"),
        PIG("猪"),
        POULTRY("家禽"),
        HORSE("马"),
        DONKEY_AND_MULE("驴骡"),
        CAMEL("骆驼");

        private final String row;

        Animal(String row) {
            this.row = row;
        }

        public String row() {
            return row;
        }

        /// Poultry is no source of enteric methane in the guide: no line, and no missing factor.
        boolean isEntericSource() {
            return this != POULTRY;
        }
    }

    /// How animals are raised (饲养方式).
    public enum RaisingMode {
        LARGE_SCALE("规模化"),
        HOUSEHOLD("农户"),
        GRAZING("放牧");

        private final String row;

        RaisingMode(String row) {
            this.row = row;
        }

        public String row() {
            return row;
        }
    }

    /// A crop's yield and what of its straw went back (作物产量与秸秆还田).
    ///
    /// @param row as the guide names the crop: 水稻
    public record Crop(String row, Tonnes yield, Reading<Ratio> strawReturned) {}

    /// The nitrogen that is told and not computed (氮活动水平). A zero is said, never assumed.
    public record Nitrogen(
            Reading<TonnesNitrogen> chemical,
            Reading<TonnesNitrogen> grazing,
            Reading<TonnesNitrogen> fuel,
            Reading<TonnesNitrogen> ruralPeople) {}
}
