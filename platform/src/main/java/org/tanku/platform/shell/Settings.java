package org.tanku.platform.shell;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the operator set, read and checked (设置).
///
/// @param sealPassword of the file of keys; empty: nothing is signed
/// @param backups the folder of nightly backups; empty: none are made
record Settings(
        Path data,
        String address,
        int port,
        boolean demo,
        Database database,
        Locale language,
        Maps maps,
        String sealPassword,
        Factor factor,
        Papers papers,
        String backups,
        Post post) {

    /// How mail leaves the house (邮件设置); without a host there is none.
    ///
    /// @param port empty: the usual one of the manner of encryption
    /// @param tls how the line is encrypted: `starttls`, `tls` or `none`
    /// @param user empty: the server asks for no name
    /// @param sender the address that letters come from
    /// @param hour of the day at which tasks are told
    record Post(
            String host,
            String port,
            String tls,
            String user,
            String password,
            String sender,
            int hour) {
        /// Without the password: settings end up in logs.
        @Override
        public String toString() {
            return "Post[" + host + ", " + port + ", " + tls + ", " + user + ", " + sender + "]";
        }

        List<String> springArguments() {
            return List.of(
                    "--tanku.smtp-host=" + host,
                    "--tanku.smtp-port=" + port,
                    "--tanku.smtp-tls=" + tls,
                    "--tanku.smtp-user=" + user,
                    "--tanku.smtp-password=" + password,
                    "--tanku.smtp-sender=" + sender,
                    "--tanku.mail-hour=" + hour);
        }
    }

    /// The second factor (第二因素设置).
    ///
    /// @param secret under which those of the phones are encrypted; empty: a file of the data
    ///   folder
    /// @param roles that need one beside those that always do, by their names with commas
    /// @param minutes how long one counts as fresh
    /// @param onePerson how a holder with one person confirms (单人户的复核方式)
    record Factor(String secret, String roles, int minutes, String onePerson) {
        /// Without the secret: settings end up in logs.
        @Override
        public String toString() {
            return "Factor[" + roles + ", " + minutes + ", " + onePerson + "]";
        }
    }

    /// What printed papers bear (凭证设置); each is empty until it is set.
    ///
    /// @param address under which the public reaches the server, for the QR code
    /// @param sealName the name on the seal
    record Papers(String address, String sealName) {}

    /// What maps may show, and how thin an overlap may be (地图设置); each is empty or 0 until it is
    /// set.
    ///
    /// @param tiandituKey the operator's key of the national map service
    /// @param approval the number under which a map may be published (审图号)
    /// @param sliverArea_m2 an overlap of claims is let pass only when it is smaller than this
    /// @param publicCoordinates_m how coarse the ground is that the public sees; empty: it sees
    ///   none
    /// @param sliverShare and smaller than this share of the smaller stand, 0 to 1
    record Maps(
            String tiandituKey,
            String approval,
            double sliverArea_m2,
            double sliverShare,
            String publicCoordinates_m) {}

    Path log() {
        return data.resolve("logs").resolve("tanku.log");
    }

    /// As Spring takes them up, stronger than anything else it reads.
    List<String> springArguments(String databaseUrl) {
        List<String> arguments = new ArrayList<>(post.springArguments());
        arguments.addAll(
                List.of(
                        "--tanku.data=" + data,
                        "--tanku.demo=" + demo,
                        "--tanku.language=" + language.toLanguageTag(),
                        "--tanku.database-url=" + databaseUrl,
                        "--tanku.tianditu-key=" + maps.tiandituKey(),
                        "--tanku.map-approval=" + maps.approval(),
                        "--tanku.sliver-area=" + maps.sliverArea_m2(),
                        "--tanku.sliver-share=" + maps.sliverShare(),
                        "--tanku.public-coordinates=" + maps.publicCoordinates_m(),
                        "--tanku.seal-password=" + sealPassword,
                        "--tanku.factor-secret=" + factor.secret(),
                        "--tanku.factor-roles=" + factor.roles(),
                        "--tanku.factor-minutes=" + factor.minutes(),
                        "--tanku.one-person-holder=" + factor.onePerson(),
                        "--tanku.public-address=" + papers.address(),
                        "--tanku.seal-name=" + papers.sealName(),
                        "--tanku.backup-folder=" + backups,
                        "--server.address=" + address,
                        "--server.port=" + port,
                        "--logging.file.name=" + log(),
                        "--logging.threshold.console=off"));
        return List.copyOf(arguments);
    }

    /// Whether only this machine can reach the server.
    boolean loopback() {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /// Where a browser on this machine finds the pages.
    String home() {
        String host =
                switch (address) {
                    case "0.0.0.0", "::" -> "localhost";
                    case String numbers when numbers.contains(":") && !numbers.startsWith("[") ->
                            "[" + numbers + "]";
                    case String name -> name;
                };
        return "http://" + host + ":" + port + "/";
    }
}
