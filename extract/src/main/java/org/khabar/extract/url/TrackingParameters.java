package org.khabar.extract.url;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Parameters that tell where a reader came from, or who the reader is, and never which page is shown. The tables are
 * our own, from what the named systems document. They leave out names that some sites use for content, such as
 * {@code ref}, {@code source} and {@code id}.
 */
final class TrackingParameters {
    /** The system that sets them: names in lower case; one that ends in a star is a prefix. */
    private static final Table TRACKING = Table.of("""
            Google Analytics, Ads:     utm_* gclid gclsrc dclid gbraid wbraid gad_* srsltid _ga _gl _gac
            Meta:                      fbclid fb_action_ids fb_action_types fb_ref fb_source igshid igsh mibextid
            X, TikTok, LinkedIn:       twclid __twitter_impression ttclid li_fat_id trk trkcampaign
            Snapchat, Reddit:          sccid rdt_cid
            Pinterest:                 epik
            Microsoft:                 msclkid ocid
            Yandex:                    yclid ysclid _openstat
            Yahoo:                     guccounter guce_* soc_src soc_trk
            Matomo, Piwik:             mtm_* matomo_* pk_* piwik_*
            AT Internet (Piano):       xtor xtref at_medium at_campaign* at_custom* at_link_* at_ptr_* at_format
            Webtrekk, Webtrends:       wt_mc wt_zmc wtmc wt.mc_*
            comScore:                  ns_source ns_mchannel ns_campaign ns_linkname ns_fee
            Adobe:                     s_cid s_kwcid ef_id icid ncid cmpid
            Mailchimp:                 mc_cid mc_eid
            HubSpot:                   _hsenc _hsmi __hssc __hstc __hsfp hsctatracking hsa_*
            Marketo, Vero, Omeda:      mkt_tok vero_* oly_*
            Drip, Klaviyo, Iterable:   __s _ke _kx iterable_*
            MailerLite:                ml_subscriber ml_subscriber_hash
            Branch:                    _branch_match_id _branch_referrer
            Outbrain, Taboola:         dicbo tblci
            Alibaba:                   spm scm
            affiliate networks:        irclickid irgwc awc wickedid clickref partnerid aftr_source
            feeds and their readers:   feedtype traffic_source
            """);

    /** The server that keeps a visitor under these names. */
    private static final Table SESSION = Table.of("""
            Java:                      jsessionid
            PHP:                       phpsessid
            ASP, ASP.NET:              aspsessionid* asp.net_sessionid
            ColdFusion:                cfid cftoken
            shops:                     oscsid zenid xtcsid
            any:                       sessionid session_id session-id sessid
            """);

    /** Names that are a session only with a value that looks drawn by lot, as of phpBB and vBulletin. */
    private static final Set<String> PERHAPS_SESSION = Set.of("sid", "s", "session", "sess");

    private static final Pattern DRAWN_BY_LOT =
            Pattern.compile("(?=[A-Za-z_-]{0,64}[0-9])(?=[0-9_-]{0,64}[A-Za-z])[0-9A-Za-z_-]{16,}");

    /** The path segment of ASP.NET sessions without cookies: {@code (S(…))}, in old versions {@code (…)}. */
    private static final Pattern ASP_NET_SEGMENT =
            Pattern.compile("\\((?:[0-9a-z]{24}|(?:[A-Za-z]\\([0-9A-Za-z_-]{24,}\\))+)\\)");

    private TrackingParameters() {}

    /** Tells whether a parameter of a query says nothing of the page; the name in lower case. */
    static boolean isTracking(String name, String value) {
        return TRACKING.contains(name) || isSession(name, value);
    }

    /** Tells whether a parameter is the name of a visit; the name in lower case. */
    static boolean isSession(String name, String value) {
        return SESSION.contains(name)
                || (PERHAPS_SESSION.contains(name)
                        && DRAWN_BY_LOT.matcher(value).matches());
    }

    /** Tells whether a segment of a path is the name of a visit. */
    static boolean isSessionSegment(String segment) {
        return segment.startsWith("(") && ASP_NET_SEGMENT.matcher(segment).matches();
    }

    private record Table(Set<String> names, List<String> prefixes) {
        static Table of(String rows) {
            List<String> entries = rows.lines()
                    .flatMap(row -> Pattern.compile(" +")
                            .splitAsStream(row.substring(row.indexOf(':') + 1).strip()))
                    .toList();
            return new Table(
                    entries.stream().filter(entry -> !entry.endsWith("*")).collect(Collectors.toUnmodifiableSet()),
                    entries.stream()
                            .filter(entry -> entry.endsWith("*"))
                            .map(entry -> entry.substring(0, entry.length() - 1))
                            .toList());
        }

        boolean contains(String name) {
            return names.contains(name) || prefixes.stream().anyMatch(name::startsWith);
        }
    }
}
