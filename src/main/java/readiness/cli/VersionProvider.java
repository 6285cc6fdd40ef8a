package readiness.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar was built as. */
final class VersionProvider implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"readiness " + version()};
    }

    /** Returns the version alone. */
    static String version() {
        String version = VersionProvider.class.getPackage().getImplementationVersion();
        return version == null ? "(unpackaged)" : version;
    }
}
