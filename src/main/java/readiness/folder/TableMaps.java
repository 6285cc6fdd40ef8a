package readiness.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import readiness.column.ColumnMap;
import readiness.column.Named;
import readiness.source.SourceFile;
import readiness.table.TableReader;

/** How the tables of an assessment are to be read: its entries of {@code columns:}, in order. */
record TableMaps(List<ColumnMap> maps) {

    TableMaps {
        maps = List.copyOf(maps);
    }

    boolean areAbout(SourceFile file) {
        return about(file).findAny().isPresent();
    }

    /** Returns how a table is to be read, or a sheet of a workbook. */
    ColumnMap first(SourceFile file) {
        return about(file).findFirst().orElseGet(ColumnMap::none);
    }

    /**
     * Returns how the sheets of a workbook are to be read for which the same files have an entry each, by their names;
     * that of the first may be empty. Any other table has one way to be read.
     */
    Map<String, ColumnMap> all(SourceFile file) {
        var first = first(file);
        var all = new LinkedHashMap<String, ColumnMap>();
        all.put(sheet(first), first);
        if (file.hasEnding(".xlsx")) {
            about(file)
                    .filter(map -> map.pattern().name().equals(first.pattern().name()))
                    .forEach(map -> all.putIfAbsent(sheet(map), map));
        }
        if (all.size() > 1 && all.containsKey("")) {
            TableReader.firstSheet(file).ifPresent(all::remove);
        }
        return all;
    }

    private Stream<ColumnMap> about(SourceFile file) {
        return maps.stream().filter(map -> map.isAbout(file));
    }

    private static String sheet(ColumnMap map) {
        return map.format().sheet().map(Named::name).orElse("");
    }
}
