<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.22.16-Białowieża">
  <pipe-data-defined-properties>
    <Option type="Map">
      <Option name="name" type="QString" value=""/>
      <Option name="properties"/>
      <Option name="type" type="QString" value="collection"/>
    </Option>
  </pipe-data-defined-properties>
  <pipe>
    <provider>
      <resampling enabled="false" maxOversampling="2" zoomedInResamplingMethod="nearestNeighbour" zoomedOutResamplingMethod="nearestNeighbour"/>
    </provider>
    <rasterrenderer alphaBand="-1" band="1" nodataColor="" opacity="1" type="paletted">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <colorPalette>
        <paletteEntry alpha="255" color="#e6004d" label="Urban fabric" value="1"/>
        <paletteEntry alpha="255" color="#cc4df2" label="Industrial or commercial units" value="2"/>
        <paletteEntry alpha="255" color="#ffffa8" label="Arable land" value="3"/>
        <paletteEntry alpha="255" color="#e68000" label="Permanent crops" value="4"/>
        <paletteEntry alpha="255" color="#e6e64d" label="Pastures" value="5"/>
        <paletteEntry alpha="255" color="#ffe64d" label="Complex cultivation patterns" value="6"/>
        <paletteEntry alpha="255" color="#e6cc4d" label="Land principally occupied by agriculture, with significant areas of natural vegetation" value="7"/>
        <paletteEntry alpha="255" color="#f2cca6" label="Agro-forestry areas" value="8"/>
        <paletteEntry alpha="255" color="#80ff00" label="Broad-leaved forest" value="9"/>
        <paletteEntry alpha="255" color="#00a600" label="Coniferous forest" value="10"/>
        <paletteEntry alpha="255" color="#4dff00" label="Mixed forest" value="11"/>
        <paletteEntry alpha="255" color="#ccf24d" label="Natural grassland and sparsely vegetated areas" value="12"/>
        <paletteEntry alpha="255" color="#a6ff80" label="Moors, heathland and sclerophyllous vegetation" value="13"/>
        <paletteEntry alpha="255" color="#a6f200" label="Transitional woodland, shrub" value="14"/>
        <paletteEntry alpha="255" color="#e6e6e6" label="Beaches, dunes, sands" value="15"/>
        <paletteEntry alpha="255" color="#a6a6ff" label="Inland wetlands" value="16"/>
        <paletteEntry alpha="255" color="#ccccff" label="Coastal wetlands" value="17"/>
        <paletteEntry alpha="255" color="#80f2e6" label="Inland waters" value="18"/>
        <paletteEntry alpha="255" color="#e6f2ff" label="Marine waters" value="19"/>
      </colorPalette>
    </rasterrenderer>
    <brightnesscontrast brightness="0" contrast="0" gamma="1"/>
    <huesaturation colorizeBlue="128" colorizeGreen="128" colorizeOn="0" colorizeRed="255" colorizeStrength="100" grayscaleMode="0" invertColors="0" saturation="0"/>
    <rasterresampler maxOversampling="2"/>
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
