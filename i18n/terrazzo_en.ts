<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccuracyBox</name>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>{count} points in {strata} strata.</source>
        <translation>
            <numerusform>{count} point in {strata} strata.</numerusform>
            <numerusform>{count} points in {strata} strata.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Overall accuracy {value:.1f} % ({low:.1f} to {high:.1f}), from {count} points: {path}</source>
        <translation>
            <numerusform>Overall accuracy {value:.1f} % ({low:.1f} to {high:.1f}), from {count} point: {path}</numerusform>
            <numerusform>Overall accuracy {value:.1f} % ({low:.1f} to {high:.1f}), from {count} points: {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>{count} points were drawn. Now say what is there.</source>
        <translation>
            <numerusform>{count} point was drawn. Now say what is there.</numerusform>
            <numerusform>{count} points were drawn. Now say what is there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>{count} answers were added.</source>
        <translation>
            <numerusform>{count} answer was added.</numerusform>
            <numerusform>{count} answers were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementBox</name>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>{count} more tiles are to be labelled twice.</source>
        <translation>
            <numerusform>{count} more tile is to be labelled twice.</numerusform>
            <numerusform>{count} more tiles are to be labelled twice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaChoice</name>
    <message numerus="yes">
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Nothing is selected: all {count} features count.</source>
        <translation>
            <numerusform>Nothing is selected: the only feature counts.</numerusform>
            <numerusform>Nothing is selected: all {count} features count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/area_choice.py"/>
        <source>{count} selected</source>
        <translation>
            <numerusform>{count} selected</numerusform>
            <numerusform>{count} selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsRow</name>
    <message numerus="yes">
        <location filename="../plugin/panel/facts_row.py"/>
        <source>{count:,} tiles</source>
        <translation>
            <numerusform>{count:,} tile</numerusform>
            <numerusform>{count:,} tiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message numerus="yes">
        <location filename="../plugin/processing/import_model.py"/>
        <source>The model {name} is installed: {count} classes, tiles of {tile} pixels.</source>
        <translation>
            <numerusform>The model {name} is installed: {count} class, tiles of {tile} pixels.</numerusform>
            <numerusform>The model {name} is installed: {count} classes, tiles of {tile} pixels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeBox</name>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>Tile {name}: {count} places differ. Decide each, or paint; then submit the tile.</source>
        <translation>
            <numerusform>Tile {name}: {count} place differs. Decide it, or paint; then submit the tile.</numerusform>
            <numerusform>Tile {name}: {count} places differ. Decide each, or paint; then submit the tile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelTexts</name>
    <message numerus="yes">
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Maps {count} classes in images with pixels of {finest:g} m.</source>
        <translation>
            <numerusform>Maps {count} class in images with pixels of {finest:g} m.</numerusform>
            <numerusform>Maps {count} classes in images with pixels of {finest:g} m.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Maps {count} classes in images with pixels of {finest:g} to {coarsest:g} m.</source>
        <translation>
            <numerusform>Maps {count} class in images with pixels of {finest:g} to {coarsest:g} m.</numerusform>
            <numerusform>Maps {count} classes in images with pixels of {finest:g} to {coarsest:g} m.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelNumbers</name>
    <message numerus="yes">
        <location filename="../plugin/panel/durations.py"/>
        <source>{count:,} pixels</source>
        <translation>
            <numerusform>{count:,} pixel</numerusform>
            <numerusform>{count:,} pixels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/durations.py"/>
        <source>{count:,} pixels/s</source>
        <translation>
            <numerusform>{count:,} pixel/s</numerusform>
            <numerusform>{count:,} pixels/s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message numerus="yes">
        <location filename="../plugin/panel/result_view.py"/>
        <source>{area:,.2f} ha mapped, {count} classes found</source>
        <translation>
            <numerusform>{area:,.2f} ha mapped, {count} class found</numerusform>
            <numerusform>{area:,.2f} ha mapped, {count} classes found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerrazzoErrors</name>
    <message numerus="yes">
        <location filename="../plugin/annotation/export.py"/>
        <source>No tile of the session can be exported: {count} tiles, none is {which}.</source>
        <translation>
            <numerusform>No tile of the session can be exported: its only tile is not {which}.</numerusform>
            <numerusform>No tile of the session can be exported: {count} tiles, none is {which}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>The area would be cut into {count} tiles. Choose larger tiles or a smaller area: at most {most}.</source>
        <translation>
            <numerusform>The area would be cut into {count} tile. Choose larger tiles or a smaller area: at most {most}.</numerusform>
            <numerusform>The area would be cut into {count} tiles. Choose larger tiles or a smaller area: at most {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/agreement.py"/>
        <source>{count} of {total} tiles have no pixel that both labelled.</source>
        <translation>
            <numerusform>{count} of {total} tiles has no pixel that both labelled.</numerusform>
            <numerusform>{count} of {total} tiles have no pixel that both labelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>None of the {count} points has a reference class yet. Label some first.</source>
        <translation>
            <numerusform>The only point has no reference class yet. Label it first.</numerusform>
            <numerusform>None of the {count} points has a reference class yet. Label some first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>{count} of {total} points have no reference class and are left out, as if they had been lost by chance. If they are the difficult ones, the true accuracy is lower.</source>
        <translation>
            <numerusform>{count} of {total} points has no reference class and is left out, as if it had been lost by chance. If it is a difficult one, the true accuracy is lower.</numerusform>
            <numerusform>{count} of {total} points have no reference class and are left out, as if they had been lost by chance. If they are the difficult ones, the true accuracy is lower.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>{count} points lie where the map has no class and are left out.</source>
        <translation>
            <numerusform>{count} point lies where the map has no class and is left out.</numerusform>
            <numerusform>{count} points lie where the map has no class and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>Map and reference have {count} different classes. This is no class raster; choose one with class codes.</source>
        <translation>
            <numerusform>Map and reference have {count} different class. This is no class raster; choose one with class codes.</numerusform>
            <numerusform>Map and reference have {count} different classes. This is no class raster; choose one with class codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>{count} pixels lie in reference polygons of different classes and are left out.</source>
        <translation>
            <numerusform>{count} pixel lies in reference polygons of different classes and is left out.</numerusform>
            <numerusform>{count} pixels lie in reference polygons of different classes and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>The intervals rest on {count} tiles only and are rough.</source>
        <translation>
            <numerusform>The intervals rest on {count} tile only and are rough.</numerusform>
            <numerusform>The intervals rest on {count} tiles only and are rough.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/census.py"/>
        <source>{name} has more than {count} different values. This is no class raster; choose one with class codes.</source>
        <translation>
            <numerusform>{name} has more than {count} value. This is no class raster; choose one with class codes.</numerusform>
            <numerusform>{name} has more than {count} different values. This is no class raster; choose one with class codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/class_raster.py"/>
        <location filename="../plugin/assessment/raster_agreement.py"/>
        <source>There are {count} different values. This is no class raster; choose one with class codes.</source>
        <translation>
            <numerusform>There is only {count} value. This is no class raster; choose one with class codes.</numerusform>
            <numerusform>There are {count} different values. This is no class raster; choose one with class codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/interpretation.py"/>
        <source>The interpreters differ on {count} points and nobody has decided; these are left out.</source>
        <translation>
            <numerusform>The interpreters differ on {count} point and nobody has decided; it is left out.</numerusform>
            <numerusform>The interpreters differ on {count} points and nobody has decided; these are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/interpretation.py"/>
        <source>On {count} points nobody could tell the class.</source>
        <translation>
            <numerusform>On {count} point nobody could tell the class.</numerusform>
            <numerusform>On {count} points nobody could tell the class.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/own_points.py"/>
        <source>{count} points lie in the same pixel as another one.</source>
        <translation>
            <numerusform>{count} point lies in the same pixel as another one.</numerusform>
            <numerusform>{count} points lie in the same pixel as another one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/datasets/export.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{count} chips are left out: they come too near to another split.</source>
        <translation>
            <numerusform>{count} chip is left out: it comes too near to another split.</numerusform>
            <numerusform>{count} chips are left out: they come too near to another split.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/datasets/export.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{count} chips are left out: too little of them is labelled.</source>
        <translation>
            <numerusform>{count} chip is left out: too little of it is labelled.</numerusform>
            <numerusform>{count} chips are left out: too little of them is labelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/datasets/export.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{count} of {all} chips are taken from an export that was interrupted.</source>
        <translation>
            <numerusform>{count} of {all} chips is taken from an export that was interrupted.</numerusform>
            <numerusform>{count} of {all} chips are taken from an export that was interrupted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/datasets/patches.py"/>
        <source>There is nothing to build: of {count} patches none has {share:g} % labelled pixels. Does CORINE cover the tile?</source>
        <translation>
            <numerusform>There is nothing to build: the only patch has not {share:g} % labelled pixels. Does CORINE cover the tile?</numerusform>
            <numerusform>There is nothing to build: of {count} patches none has {share:g} % labelled pixels. Does CORINE cover the tile?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/datasets/session_areas.py"/>
        <source>No tile of the session can be exported: of {count} tiles none is {states}.</source>
        <translation>
            <numerusform>No tile of the session can be exported: its only tile is not {states}.</numerusform>
            <numerusform>No tile of the session can be exported: of {count} tiles none is {states}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/frugal.py"/>
        <source>The memory of {device} ran out: the model now gets {count} tiles at once.</source>
        <translation>
            <numerusform>The memory of {device} ran out: the model now gets {count} tile at once.</numerusform>
            <numerusform>The memory of {device} ran out: the model now gets {count} tiles at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/model_file.py"/>
        <source>The model {path} has {count} inputs ({names}); a land-cover model has one, the image.</source>
        <translation>
            <numerusform>The model {path} has {count} input ({names}); a land-cover model has one, the image.</numerusform>
            <numerusform>The model {path} has {count} inputs ({names}); a land-cover model has one, the image.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The model takes {count} bands, but {given} were named: {names}.</source>
        <translation>
            <numerusform>The model takes {count} band, but {given} were named: {names}.</numerusform>
            <numerusform>The model takes {count} bands, but {given} were named: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>The model has {classes} classes, but {what} has {count}. Choose another legend, or give {classes} names.</source>
        <translation>
            <numerusform>The model has {classes} classes, but {what} has {count}. Choose another legend, or give {classes} names.</numerusform>
            <numerusform>The model has {classes} classes, but {what} has {count}. Choose another legend, or give {classes} names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>A legend has at most 255 classes, not {count}.</source>
        <translation>
            <numerusform>A legend has at most 255 classes, not {count}.</numerusform>
            <numerusform>A legend has at most 255 classes, not {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/scaling.py"/>
        <source>The scaling must be card, statistics, or one range from low to high for each of the {count} bands, not {wish!r}.</source>
        <translation>
            <numerusform>The scaling must be card, statistics, or one range from low to high for the band, not {wish!r}.</numerusform>
            <numerusform>The scaling must be card, statistics, or one range from low to high for each of the {count} bands, not {wish!r}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/scaling.py"/>
        <source>The model takes {bands} bands, but there are {count} figures for its mean or standard deviation.</source>
        <translation>
            <numerusform>The model takes {bands} bands, but there is {count} figure for its mean or standard deviation.</numerusform>
            <numerusform>The model takes {bands} bands, but there are {count} figures for its mean or standard deviation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/source.py"/>
        <source>The raster {name} has no band {wrong}; it has bands 1 to {count}.</source>
        <translation>
            <numerusform>The raster {name} has no band {wrong}; it has one band only.</numerusform>
            <numerusform>The raster {name} has no band {wrong}; it has bands 1 to {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Tiles needed from {host}: up to {count} of {side} × {side} pixels, {gsd:.3g} m each on the ground (the limit is {limit})</source>
        <translation>
            <numerusform>Tiles needed from {host}: {count} of {side} × {side} pixels, {gsd:.3g} m each on the ground (the limit is {limit})</numerusform>
            <numerusform>Tiles needed from {host}: up to {count} of {side} × {side} pixels, {gsd:.3g} m each on the ground (the limit is {limit})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <source>This area takes up to {count} tiles from {host}, and the limit is {limit}. Choose a smaller extent or a coarser pixel size (GSD), or raise the limit (advanced parameter MAX_TILES) if the service allows that many.</source>
        <translation>
            <numerusform>This area takes {count} tile from {host}, and the limit is {limit}. Choose a smaller extent or a coarser pixel size (GSD), or raise the limit (advanced parameter MAX_TILES) if the service allows that many.</numerusform>
            <numerusform>This area takes up to {count} tiles from {host}, and the limit is {limit}. Choose a smaller extent or a coarser pixel size (GSD), or raise the limit (advanced parameter MAX_TILES) if the service allows that many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>{count} tiles are still being labelled by two people and are not compared yet.</source>
        <translation>
            <numerusform>{count} tile is still being labelled by two people and is not compared yet.</numerusform>
            <numerusform>{count} tiles are still being labelled by two people and are not compared yet.</numerusform>
        </translation>
    </message>
</context>
</TS>
